/**
 * What a message is weighed by: its words, and how the longer ones begin, so that "expunged" says what "expungement" said.
 */
export function partsOf(tokens: readonly string[]): readonly string[] {
  const parts = tokens.flatMap((token) =>
    token.length > STEM ? [token, `${token.slice(0, STEM)}-`] : [token],
  );
  return [...new Set(parts)];
}

const STEM = 4;
