import { createInterface } from 'node:readline';
import { pathToFileURL } from 'node:url';
import * as z from 'zod';
import { read, readSideQuestion } from '../src/understanding/index.ts';
import type { Message, OpenQuestion, Reading } from '../src/understanding/index.ts';

/** `npm run -s understand`: JSON Lines in, one reading per line out, in order. */
async function understand(): Promise<void> {
  for await (const line of createInterface({ input: process.stdin, crlfDelay: Infinity })) {
    if (line.trim() !== '') process.stdout.write(`${JSON.stringify(understandLine(line))}\n`);
  }
}

/** What one line gets back; a line that cannot be read says so, and the others go on. */
export function understandLine(line: string): object {
  const parsed = parse(line);
  if (!parsed.success) return { ...parsed.id, error: parsed.error };
  const { id, question } = parsed.input;
  if (question.kind === 'side-question') return { id, intent: readSideQuestion(parsed.input.text) };
  return { id, ...written(read(messageFrom(parsed.input, { ...question, kind: question.kind }))) };
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
  id: z.union([z.string(), z.number()]).optional(),
  text: z.string(),
  today: z.string().regex(/^\d{4}-\d{2}-\d{2}/),
  language: z.enum(['en', 'es']).nullish(),
  question: z.discriminatedUnion('kind', [asked, z.object({ kind: z.literal('side-question') })]),
  previous: asked.nullish().catch(null),
});

type Input = z.infer<typeof input>;
type Asked = z.infer<typeof asked>;
type Parsed =
  | Readonly<{ success: true; input: Input }>
  | Readonly<{ success: false; id: Readonly<{ id?: string | number }>; error: string }>;

function parse(line: string): Parsed {
  const json = parseJson(line);
  if (json === undefined) return { success: false, id: {}, error: 'This line is not JSON.' };
  const parsed = input.safeParse(json);
  if (parsed.success) return { success: true, input: parsed.data };
  const id = z.object({ id: z.union([z.string(), z.number()]) }).safeParse(json);
  const [issue] = parsed.error.issues;
  const where = issue?.path.join('.') ?? '';
  return {
    success: false,
    id: id.data ?? {},
    error: `${where === '' ? 'line' : where}: ${issue?.message ?? ''}`,
  };
}

function parseJson(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}

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

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href)
  await understand();
