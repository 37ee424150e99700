import type { Message, OpenQuestion, Reading } from '../../src/understanding/index.ts';
import { read } from '../../src/understanding/index.ts';

import english from '../../locales/en/questions.json' with { type: 'json' };
import inSpanish from '../../locales/es/questions.json' with { type: 'json' };

export const today = '2026-11-23';

/** Reads one text as an answer to one question. */
export function readAt(question: OpenQuestion, text: string, more: Partial<Message> = {}): Reading {
  return read({ text, language: 'en', today, question, ...more });
}

export function yesNo(id: string): OpenQuestion {
  return {
    id,
    kind: 'yesno',
    options: [
      { n: 1, id: 'yes', label: 'Yes' },
      { n: 2, id: 'no', label: 'No' },
      { n: 3, id: 'unsure', label: 'Not sure' },
    ],
  };
}

type Labels = readonly (readonly [id: string, en: string, es: string])[];

/** Questions that a conversation does not ask, but that can be read. */
const labels: Readonly<Record<string, Labels>> = {
  need: [
    ['clear', 'Clear my record', 'Limpiar mi récord'],
    ['copy', 'Get a copy of my record', 'Una copia de mi récord'],
    ['legal-help', 'Find legal help', 'Ayuda legal'],
    ['other', 'Something else', 'Otra cosa'],
  ],
};

const fixLabels: Labels = [
  ['supervision', english.supervision.name, inSpanish.supervision.name],
  ['level', english.level.name, inSpanish.level.name],
  ['sentenced', english.sentenced.name, inSpanish.sentenced.name],
];

const yesOrNo: ReadonlySet<string> = new Set(['yes', 'no', 'unsure']);

/** Every other choice, as it is asked; a yes or no in words of its own is none. */
const shown: Readonly<Record<string, Labels>> = Object.fromEntries(
  Object.keys(english).flatMap((id) => {
    const spanish = new Map<string, string>(choicesOf(inSpanish, id));
    const rows = choicesOf(english, id).map(
      ([option, en]) => [option, en, spanish.get(option) ?? en] as const,
    );
    return rows.some(([option]) => !yesOrNo.has(option)) ? [[id, rows] as const] : [];
  }),
);

function choicesOf(
  questions: Readonly<Record<string, object>>,
  id: string,
): readonly (readonly [string, string])[] {
  const question = questions[id];
  if (question === undefined || !('choices' in question)) return [];
  return Object.entries(question.choices ?? {}).map(([option, label]) => [option, String(label)] as const);
}

const all: Readonly<Record<string, Labels>> = { ...labels, ...shown, fix: fixLabels };
export const choiceIds = Object.keys(all);

export function choice(id: string, language: 'en' | 'es' = 'en'): OpenQuestion {
  const rows = all[id] ?? [];
  return {
    id,
    kind: 'choice',
    options: rows.map(([option, en, es], at) => ({
      n: at + 1,
      id: option,
      label: language === 'en' ? en : es,
    })),
  };
}

export const pastDate: OpenQuestion = { id: 'sentenced', kind: 'date', pastOnly: true };
export const futureDate: OpenQuestion = { id: 'probation-ends', kind: 'date' };
export const place: OpenQuestion = { id: 'place', kind: 'place' };
export const count: OpenQuestion = { id: 'count', kind: 'number' };
export const charge: OpenQuestion = { id: 'charge', kind: 'text' };
export const firstContact: OpenQuestion = { id: 'first-contact', kind: 'first-contact' };

/** A reading in short, as the tables write it. */
export function inShort(reading: Reading): string {
  switch (reading.kind) {
    case 'value':
      return `${valueInShort(reading.value)}${reading.hedged ? ' hedged' : ''}`;
    case 'unknown':
      return 'unknown';
    case 'command':
      return `command ${reading.command}`;
    case 'correct':
      return `correct ${reading.target} ${valueInShort(reading.to)}`;
    case 'crisis':
      return `crisis ${reading.crisis}`;
    case 'faq':
      return `faq ${reading.intent}${reading.answer === undefined ? '' : ` ${valueInShort(reading.answer)}`}`;
    case 'either-faq':
      return `faq ${reading.intents.join(' or ')}`;
    case 'not-understood':
      return reading.reason;
  }
}

function valueInShort(value: Extract<Reading, { kind: 'value' }>['value']): string {
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  if (typeof value !== 'object') return String(value);
  if ('year' in value) {
    const month = value.month === undefined ? '' : `-${String(value.month).padStart(2, '0')}`;
    return `${value.approx ? 'about ' : ''}${value.year}${month}`;
  }
  return Object.values(value).join('');
}
