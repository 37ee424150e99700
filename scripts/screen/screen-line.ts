import { assess, type Plan } from '../../src/rules/index.ts';
import { readLine, type Refused } from '../json-lines/read-line.ts';
import { contradictionIn } from './contradictions.ts';
import { input } from './input.ts';

type Screened = Readonly<{ id?: string | number; plan: Plan }> | Refused;

/**
 * One line in, one line out. A line that cannot be read gives an error and stops nothing. What is sure to be wrong is an
 * error too, so that nobody takes an answer to it for an answer.
 */
export function screenLine(line: string, now: string): Screened {
  const read = readLine(line, input);
  if ('error' in read) return read;
  const { id, person, records, today = now } = read.told;
  const named = id === undefined ? {} : { id };
  const error = contradictionIn(person, records, today);
  return error === undefined ? { ...named, plan: assess(person, records, today) } : { ...named, error };
}
