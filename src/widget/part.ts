import type { Words } from './words.ts';

/** A piece of the screen that can say its words in either language. */
export type Part = Readonly<{ node: HTMLElement; speak: (words: Words) => void }>;

/** What the person can do, by name. */
export type Actions = Readonly<{
  /** False when it cannot be said yet: an earlier turn is still on its way. */
  say: (text: string, shown: string) => boolean;
  retry: () => void;
  changeLanguage: () => void;
  setOpen: (open: boolean) => void;
  leave: () => void;
}>;
