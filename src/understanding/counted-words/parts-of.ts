/**
 * What a message is weighed by: its words, and how the longer ones begin, so that "expunged" says what "expungement" said.
 */
export function partsOf(tokens: readonly string[]): readonly string[] {
  const parts = tokens.flatMap((token) =>
    token.length > STEM ? [token, `${token.slice(0, STEM)}-`] : [token],
  );
  return [...new Set(parts)];
}

/** The same, and each word with the one after it: where "my life" and "my kids" are not one. */
export function partsAndPairsOf(tokens: readonly string[]): readonly string[] {
  const pairs = tokens.slice(1).map((token, at) => `${tokens[at] ?? ''}${PAIR}${token}`);
  return [...partsOf(tokens), ...new Set(pairs)];
}

/** What stands between the two words of a pair. */
export const PAIR = '_';

const STEM = 4;
