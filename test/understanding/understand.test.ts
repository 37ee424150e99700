import { describe, expect, it } from 'vitest';
import { understandLine } from '../../scripts/understand/understand-line.ts';

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
];

const dayThatExists = 'today: This has to be a day that exists, such as "2026-11-23".';
const kindOfQuestion =
  'question.kind: This has to be one of "yesno", "choice", "date", "place", "number", "offence", "text", "first-contact", "side-question".';

describe('the understand command', () => {
  it.each(rows)('%s', (given, written) => {
    expect(understandLine(given)).toEqual(written);
  });

  it.each([
    ['{', 'line: This is not JSON.'],
    ['3', 'line: This has to be of type object.'],
    ['{"today":"2026-11-23","question":{"kind":"yesno"}}', 'text: This is missing.'],
    [line('2', { today: undefined }), 'today: This is missing.'],
    [line('2', { today: '2026-99-99' }), dayThatExists],
    [line('2', { today: '2026-02-29' }), dayThatExists],
    [line('2', { today: '1899-12-31' }), 'today: This has to be a day from 1900 to 2100.'],
    [line('2', { language: 'fr' }), 'language: This has to be one of "en", "es".'],
    [line('2', { id: [] }), 'id: This has to be a text or a number.'],
    [line('2', { question: undefined }), 'question: This is missing.'],
    [line('2', { question: { kind: 'other' } }), kindOfQuestion],
    [line('2', { question: {} }), kindOfQuestion],
  ])('says what is wrong with %s', (given, error) => {
    expect(understandLine(given)).toMatchObject({ error });
  });

  it('says which line is wrong', () => {
    expect(understandLine('{"id":"9"}')).toHaveProperty('id', '9');
  });
});
