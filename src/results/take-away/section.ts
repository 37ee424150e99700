import type { Phone } from '../../referrals/index.ts';
import type { Say } from '../say.ts';

/** A part of the paper under one heading: of keys, and once it is worded, of texts. */
export type Section<Text = Say> = Readonly<{
  /** Its name in the paper: `steps`, `case-2`. */
  id: string;
  heading: Text;
  /** Begins on a sheet of its own, so that a clinic can file it with the papers of the case. */
  isSheet?: true;
  blocks: readonly Block<Text>[];
}>;

/** What can stand in a section; sentences that belong together are one paragraph. */
export type Block<Text = Say> =
  | Readonly<{ kind: 'heading'; text: Text }>
  | Readonly<{ kind: 'paragraph'; texts: readonly Text[] }>
  /** In order, for steps; with an empty box each, for what to tick off by hand. */
  | Readonly<{ kind: 'points' | 'steps' | 'boxes'; items: readonly (readonly Text[])[] }>
  /** Short facts, side by side where there is room. */
  | Readonly<{ kind: 'facts'; facts: readonly Text[] }>
  | Readonly<{ kind: 'rows'; rows: readonly Row<Text>[] }>
  | Readonly<{ kind: 'contacts'; contacts: readonly Contact<Text>[] }>
  /** Lines to write on: short ones with a name each, or half a sheet. */
  | Readonly<{ kind: 'blanks'; names: readonly Text[] }>
  | Readonly<{ kind: 'notes'; name: Text }>;

/** A name, and what is said under it. */
export type Row<Text = Say> = Readonly<{ name: Text; texts: readonly Text[] }>;

/** Somebody to call. Names, numbers and addresses are the same in every language. */
export type Contact<Text = Say> = Readonly<{
  name: string;
  phones: readonly Phone[];
  url: string;
  texts: readonly Text[];
}>;
