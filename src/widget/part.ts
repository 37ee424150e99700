import type { Language, Words } from './words.ts';

/** A piece of the screen that can say its words in either language. */
export type Part = Readonly<{ node: HTMLElement; speak: (words: Words, language: Language) => void }>;

/** What the person can do, by name. */
export type Actions = Readonly<{
  /** False when it cannot be said yet: an earlier turn is still on its way. */
  say: (text: string, shown: string) => boolean;
  /** Asks for an answer again, by its name. */
  change: (name: string) => void;
  retry: () => void;
  /** The other one, when none is named. */
  setLanguage: (language?: Language) => void;
  /** Asks for the code that goes on with this on another device. */
  elsewhere: () => void;
  startOver: () => void;
  deleteAll: () => void;
  setOpen: (open: boolean) => void;
  leave: () => void;
}>;
