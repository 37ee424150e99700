import { languages } from '../languages.ts';
import { normalize } from '../normalize.ts';
import type { NumberWords } from '../lexicon.ts';

/** "Two", "dos": what each word counts. */
export const cardinals = wordsFor((numbers) => numbers.cardinals);

/** "Second", "segunda". */
export const ordinals = wordsFor((numbers) => numbers.ordinals);

/** "A couple", "twice", "none": whole answers. */
export const amounts = wordsFor((numbers) => numbers.amounts);

function wordsFor(
  of: (numbers: NumberWords) => Readonly<Record<string, number>>,
): ReadonlyMap<string, number> {
  const rows = languages.flatMap(({ numbers }) => Object.entries(of(numbers)));
  return new Map(rows.map(([word, number]) => [normalize(word).tokens.join(' '), number] as const));
}
