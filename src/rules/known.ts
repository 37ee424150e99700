/** A fact nobody told us stays `unknown`; no rule ever guesses it. */
export type Known<Value> = Value | 'unknown';
