import type { Say, Saying } from '../results/say.ts';

/** A choice under a reply: what the person sends to pick it, and its name. */
export type ReplyChoice = Readonly<{ say: string | Say; label: Say }>;

/** One message we send back, as keys. Words are put on last, in `word.ts`. */
export type Reply = Readonly<{
  says: Saying;
  choices?: readonly ReplyChoice[];
  /** The tag of the language its words are in, when that is none of ours. */
  writtenIn?: string;
}>;

/** A reply of plain sentences. */
export function reply(...keys: readonly (string | Say)[]): Reply {
  return { says: keys.map((key) => (typeof key === 'string' ? { key } : key)) };
}
