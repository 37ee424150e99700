import type { Say, Saying } from '../results/say.ts';

/** A choice under a reply: what the person sends to pick it, and its name. */
export type ReplyChoice = Readonly<{ say: string | Say; label: Say }>;

/** The private page, or a way to go on on another device: a link to open there, a code to type. */
export type LinkKind = 'page' | 'link' | 'code';

/** One message we send back, as keys. Words are put on last, in `word.ts`; a link is drawn with them. */
export type Reply = Readonly<{
  says: Saying;
  choices?: readonly ReplyChoice[];
  link?: LinkKind;
  /** The tag of the language its words are in, when that is none of ours. */
  writtenIn?: string;
}>;

/** A reply of plain sentences. */
export function reply(...keys: readonly (string | Say)[]): Reply {
  return { says: keys.map((key) => (typeof key === 'string' ? { key } : key)) };
}
