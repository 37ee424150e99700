import type { Facts, Standing } from '../../../src/rules/index.ts';
import type { Relief } from '../../../src/rules/relief.ts';

/** A case as a lawyer would tell it: what differs from the usual one, and what follows. */
export type LegalCase = Readonly<{
  story: string;
  facts: Partial<Facts>;
  /** The day asked about, when it is not the usual one. */
  today?: string;
  standing: Standing;
  /** The reason that turns it. */
  because: string;
  cite: string;
  /** The first day to ask; a text is exact. */
  from?: string | Readonly<{ date: string; precision: 'exact' | 'on-or-after' }>;
}>;

/** The cases of one relief. `usual` is the plain case that each of them differs from. */
export type Casebook = Readonly<{ relief: Relief; usual: Facts; cases: readonly LegalCase[] }>;

/** The day every case is asked about unless it says otherwise. */
export const usualDay = '2026-11-23';
