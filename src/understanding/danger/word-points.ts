import { readFileSync } from 'node:fs';
import { pointsIn } from '../counted-words/word-points.ts';
import { once } from '../once.ts';

/** What a message may tell of: a danger, or none. */
export type Danger = 'suicide' | 'violence';
export type DangerOrNone = Danger | 'none';

export const dangers: readonly DangerOrNone[] = ['suicide', 'violence', 'none'];

/** What `npm run opinions` has learnt; read when the first message comes that nothing else could read. */
export const dangerPoints = once(() =>
  pointsIn(readFileSync(new URL('word-points.txt', import.meta.url), 'utf8'), dangers),
);
