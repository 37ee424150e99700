import * as z from 'zod';
import { read, readSideQuestion } from '../../src/understanding/index.ts';
import type { Message, OpenQuestion, Reading } from '../../src/understanding/index.ts';
import { day, id, readLine } from '../json-lines/read-line.ts';

/** What one line gets back; a line that cannot be read says so, and the others go on. */
export function understandLine(line: string): object {
  const asked = readLine(line, input);
  if ('error' in asked) return asked;
  const { id, question, text } = asked.told;
  if (question.kind === 'side-question') return { id, intent: readSideQuestion(text) };
  return { id, ...written(read(messageFrom(asked.told, { ...question, kind: question.kind }))) };
}

const option = z.object({ n: z.number(), id: z.string(), label: z.string().default('') });
const kinds = ['yesno', 'choice', 'date', 'place', 'number', 'offence', 'text', 'first-contact'] as const;

/** Fields we do not know are let by; what is missing is taken as not said. */
const asked = z.object({
  id: z.string().default(''),
  kind: z.enum(kinds),
  options: z.array(option).nullish(),
  pastOnly: z.boolean().nullish(),
  sub: z.string().nullish(),
});
const input = z.object({
  id: id.optional(),
  text: z.string(),
  today: day,
  language: z.enum(['en', 'es']).nullish(),
  question: z.discriminatedUnion('kind', [asked, z.object({ kind: z.literal('side-question') })], {
    error: `This has to be one of ${[...kinds, 'side-question'].map((kind) => `"${kind}"`).join(', ')}.`,
  }),
  previous: asked.nullish().catch(null),
});

type Input = z.infer<typeof input>;
type Asked = z.infer<typeof asked>;

function messageFrom({ text, today, language, previous }: Input, question: Asked): Message {
  const before = previous ? { previous: questionFrom(previous) } : {};
  return { text, today, language: language ?? null, question: questionFrom(question), ...before };
}

function questionFrom({ id, kind, options, pastOnly, sub }: Asked): OpenQuestion {
  return {
    id,
    kind,
    ...(options ? { options } : {}),
    ...(pastOnly ? { pastOnly } : {}),
    ...(sub === 'confirm' ? { sub } : {}),
  };
}

/** A reading in the words of the contract. */
function written(reading: Reading): object {
  switch (reading.kind) {
    case 'value':
      return withHedge(reading);
    case 'unknown':
      return { kind: 'unknown', value: null };
    case 'command':
      return { kind: 'command', value: reading.command };
    case 'correct':
      return { kind: 'command', value: 'correct', target: reading.target, to: reading.to };
    case 'faq':
      return {
        kind: 'faq',
        value: reading.intent,
        ...(reading.answer === undefined ? {} : { answer: reading.answer }),
      };
    case 'either-faq':
      return { kind: 'not-understood', value: null, reason: 'ambiguous' };
    case 'crisis':
      return { kind: 'crisis', value: reading.crisis };
    case 'not-understood':
      return { kind: 'not-understood', value: null, reason: reading.reason };
  }
}

/** Only a yes or no is marked as hedged outside; inside, a choice is too. */
function withHedge({ value, hedged }: Extract<Reading, { kind: 'value' }>): object {
  return { kind: 'value', value, ...(hedged && typeof value === 'boolean' ? { hedged } : {}) };
}
