import type { core } from 'zod/mini';
import { nearest } from './nearest.ts';

type Issue = core.$ZodIssue;

/** What is wrong with a value, and how to put it right. `known` are the names of fields that there are beside it. */
export function sentenceFor(issue: Issue, given: unknown, known: readonly string[]): string {
  const name = nameOf(issue.path);
  switch (issue.code) {
    case 'unrecognized_keys':
      return issue.keys.map((key) => `There is no field "${key}" here.${nearest(key, known)}`).join(' ');
    case 'invalid_value':
      return oneOf(name, given, issue.values.map(String));
    case 'invalid_type':
      return given === undefined
        ? `${name} is missing. Add it.`
        : `${name} has to be ${shapes.get(issue.expected) ?? 'written another way'}.`;
    case 'invalid_union':
      return unionSentence(issue, name, given, known);
    case 'too_small':
      return `${name} is empty. Write something, or take the line out if the field may be left out.`;
    case 'custom':
      return `${name}: ${issue.message}`;
    default:
      return `${name} cannot be read: ${issue.message}.`;
  }
}

function oneOf(name: string, given: unknown, words: readonly string[]): string {
  if (given === undefined) return `${name} is missing. Write one of: ${words.join(', ')}.`;
  if (typeof given !== 'string') return `${name} has to be one word of: ${words.join(', ')}.`;
  return `${name} is "${given}". Write one of: ${words.join(', ')}.${nearest(given, words)}`;
}

const shapes: ReadonlyMap<string, string> = new Map([
  ['array', 'a list, such as [one, two]'],
  ['tuple', 'a list of two, such as [34.05, -118.24]'],
  ['object', 'fields of its own, indented below it'],
  ['record', 'fields of its own, indented below it'],
  ['string', 'one line of text'],
]);

/** Of several ways to write a value, the one that was meant: a list is no single word. */
function unionSentence(
  { errors, path }: Extract<Issue, { code: 'invalid_union' }>,
  name: string,
  given: unknown,
  known: readonly string[],
): string {
  if (given === undefined) return `${name} is missing. Add it.`;
  const inside = errors.flat().find(({ code }) => code === 'custom' || code === 'too_small');
  if (inside) return sentenceFor({ ...inside, path: [...path, ...inside.path] }, given, known);
  const word = errors.flat().find(({ code }) => code === 'invalid_value');
  const words = word?.code === 'invalid_value' ? word.values.map(String).join(', ') : '';
  return `${name} is written another way here: write ${words}, or a list such as [one, two].`;
}

function nameOf(path: readonly PropertyKey[]): string {
  const parts = path.map((part) => (typeof part === 'number' ? `number ${part + 1}` : `"${String(part)}"`));
  return parts.length === 0 ? 'The file' : parts.join(', ');
}
