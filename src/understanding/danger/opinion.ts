import { opinionBy } from '../counted-words/opinion.ts';
import { partsAndPairsOf } from '../counted-words/parts-of.ts';
import { dangerPoints, dangers, type Danger } from './word-points.ts';

/** The danger that the words of a message speak for, if together they speak for one. */
export function likelyDanger(tokens: readonly string[], table = dangerPoints()): Danger | undefined {
  const opinion = opinionBy(table, dangers, partsAndPairsOf(tokens));
  const [suicide = 0, violence = 0] = dangers.map((danger) => opinion.get(danger) ?? 0);
  if (suicide + violence < ENOUGH) return undefined;
  return suicide >= violence ? 'suicide' : 'violence';
}

/** The share of both together that is enough: a needless crisis text costs less than a missing one. */
const ENOUGH = 0.8;
