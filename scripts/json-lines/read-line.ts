import { z } from 'zod';
import { isDay } from '../day.ts';
import { explain } from './explain.ts';

/** What names a line: its answer has it too. */
export const id = z.union([z.string(), z.number()], 'This has to be a text or a number.');

export const day = z.iso
  .date('This has to be a day that exists, such as "2026-11-23".')
  .refine(isDay, 'This has to be a day from 1900 to 2100.');

export type Refused = Readonly<{ id?: string | number; error: string }>;

type ReadLine<Told> = Readonly<{ told: Told }> | Refused;

/** A line as its schema has it, or the first thing wrong with it. */
export function readLine<Told>(line: string, schema: z.ZodType<Told>): ReadLine<Told> {
  const json = parse(line);
  if (json === notJson) return { error: 'line: This is not JSON.' };
  const read = schema.safeParse(json, { reportInput: true });
  return read.success ? { told: read.data } : { ...idOf(json), error: explain(read.error.issues) };
}

const notJson = Symbol('not JSON');

function parse(line: string): unknown {
  try {
    return JSON.parse(line) satisfies unknown;
  } catch {
    return notJson;
  }
}

const named = z.object({ id });

/** A line with something wrong still says which one it is. */
function idOf(json: unknown): Readonly<{ id?: string | number }> {
  return named.safeParse(json).data ?? {};
}
