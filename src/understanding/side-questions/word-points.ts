import { readFileSync } from 'node:fs';
import { pointsIn } from '../counted-words/word-points.ts';
import { once } from '../once.ts';
import { sideQuestions, type SideQuestion } from './side-questions.ts';

/** What a message may be about: a side question of ours, or none of them. */
export type Subject = SideQuestion | 'out-of-scope';

export const subjects: readonly Subject[] = [...sideQuestions, 'out-of-scope'];

/** What `npm run opinions` has learnt; read when the first side question is asked. */
export const wordPoints = once(() =>
  pointsIn(readFileSync(new URL('word-points.txt', import.meta.url), 'utf8'), subjects),
);
