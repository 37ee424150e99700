import { assess, type Plan } from '../../src/rules/index.ts';
import { explain } from './explain.ts';
import { input } from './input.ts';

type Id = string | number;

type Screened = Readonly<{ id?: Id } & ({ plan: Plan } | { error: string })>;

/** One line in, one line out. A line that cannot be read gives an error and stops nothing. */
export function screenLine(line: string, today: string): Screened {
  const json = parse(line);
  if (json === notJson) return { error: 'line: This is not JSON.' };
  const read = input.safeParse(json, { reportInput: true });
  if (!read.success) return { ...idOf(json), error: explain(read.error.issues) };
  const { id, person, records, today: asked } = read.data;
  return { ...(id !== undefined && { id }), plan: assess(person, records, asked ?? today) };
}

const notJson = Symbol('not JSON');

function parse(line: string): unknown {
  try {
    return JSON.parse(line) satisfies unknown;
  } catch {
    return notJson;
  }
}

/** A line with something wrong still says which one it is. */
function idOf(json: unknown): Readonly<{ id?: Id }> {
  if (typeof json !== 'object' || json === null || !('id' in json)) return {};
  return typeof json.id === 'string' || typeof json.id === 'number' ? { id: json.id } : {};
}
