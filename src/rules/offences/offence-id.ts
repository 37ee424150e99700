import type { CardId } from './cards.ts';
import type { kinds } from './kinds.ts';

/** A card, or a kind that somebody picked without naming an offence. */
export type OffenceId = keyof typeof kinds | CardId;
