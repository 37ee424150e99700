import type { Circumstance } from '../../rules/index.ts';

/** Those that open ways of their own, in the order they are offered. */
export const circumstances = [
  'survivor',
  'military',
  'unfair-plea',
  'under-18',
] as const satisfies readonly Circumstance[];
