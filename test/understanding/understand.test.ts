import { describe, expect, it } from 'vitest';
import { understandLine } from '../../scripts/understand.ts';

const options = [
  { n: 1, id: 'felony', label: 'Delito grave (felonía)' },
  { n: 2, id: 'misdemeanor', label: 'Delito menor' },
  { n: 3, id: 'unsure', label: 'No sé' },
];
const level = { id: 'level', kind: 'choice', options };
const line = (text: string, more: object = {}): string =>
  JSON.stringify({ id: '7', text, today: '2026-11-23', language: 'es', question: level, ...more });
const pending = { id: 'pending', kind: 'yesno' };
const date = { id: 'conv_date', kind: 'date', pastOnly: true };

const rows: readonly (readonly [line: string, written: object])[] = [
  [line('2'), { id: '7', kind: 'value', value: 'misdemeanor' }],
  [line('i think felony'), { id: '7', kind: 'value', value: 'felony' }],
  [line('3'), { id: '7', kind: 'unknown', value: null }],
  [line('stop'), { id: '7', kind: 'command', value: 'stop' }],
  [line('english'), { id: '7', kind: 'command', value: 'lang-en' }],
  [line('1 o 2'), { id: '7', kind: 'not-understood', value: null, reason: 'ambiguous' }],
  [line('quiero morirme'), { id: '7', kind: 'crisis', value: 'suicide' }],
  [line('I think so', { question: pending }), { id: '7', kind: 'value', value: true, hedged: true }],
  [line('about 2015', { question: date }), { id: '7', kind: 'value', value: { year: 2015, approx: true } }],
  [
    line('sorry, felony', { question: pending, previous: level }),
    { id: '7', kind: 'command', value: 'correct', target: 'level', to: 'felony' },
  ],
  [
    line('hola', { language: null, question: { id: 'first', kind: 'first-contact' } }),
    { id: '7', kind: 'value', value: { lang: 'es' } },
  ],
  [line('guns?', { question: { kind: 'side-question' } }), { id: '7', intent: 'guns' }],
  [line('cuanto cobran', { question: { kind: 'side-question' } }), { id: '7', intent: 'cost' }],
  [line('custody of my kids', { question: { kind: 'side-question' } }), { id: '7', intent: 'out-of-scope' }],
  [line('cuanto cuesta?'), { id: '7', kind: 'faq', value: 'cost' }],
  [line('menor, cuanto cuesta?'), { id: '7', kind: 'faq', value: 'cost', answer: 'misdemeanor' }],
  ['{', { error: 'This line is not JSON.' }],
];

describe('the understand command', () => {
  it.each(rows)('%s', (given, written) => {
    expect(understandLine(given)).toEqual(written);
  });

  it('says what is wrong with a line, with its id', () => {
    const written = understandLine('{"id":"9","today":"2026-11-23","question":{"kind":"yesno"}}');
    expect(JSON.stringify(written)).toMatch(/^\{"id":"9","error":"text: /);
  });
});
