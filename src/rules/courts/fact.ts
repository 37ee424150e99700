/** `seen` in a source, `partly` when a detail was not, `unconfirmed` when only believed: a person confirms it before launch. */
export type Sure = 'seen' | 'partly' | 'unconfirmed';

/**
 * A fact about courts and papers, apart from the law itself: it changes without a statute changing. `key` names its
 * sentence in `locales/<language>/courts.json`; the other values fill that sentence.
 */
export type CourtFact = Readonly<{
  key: string;
  sure: Sure;
  /** Where it was seen; where to look, when it is unconfirmed. Saved copies, not live pages. */
  source: string;
  /** The day a person last looked. */
  seen: string;
  /** A form by its number. */
  form?: string;
  /** An amount in US dollars. */
  dollars?: number;
  days?: number;
  number?: number;
  phone?: string;
  site?: string;
  /** The day from which it holds, or the day of a form's edition. */
  since?: string;
}>;
