import { fitsInto } from '../segments.ts';

/** Long enough for a result, short enough to be read on an old phone. */
const mostSegments = 4;

/**
 * Puts what is said in one turn into as few texts as read well. Carriers may swap the order of two texts,
 * so what fits together is sent together; what is too long for one text is cut between lines, or between words.
 */
export function pack(texts: readonly string[]): readonly string[] {
  return joined(
    texts.flatMap((text) => cut(text, '\n')),
    '\n\n',
  );
}

function cut(text: string, between: '\n' | ' '): readonly string[] {
  if (fitsInto(mostSegments, text)) return [text];
  const pieces = text.split(between);
  return joined(between === '\n' ? pieces.flatMap((piece) => cut(piece, ' ')) : pieces, between);
}

/** Joins neighbours for as long as they fit together. */
function joined(pieces: readonly string[], glue: string): readonly string[] {
  return pieces.reduce<readonly string[]>((texts, piece) => {
    const last = texts.at(-1);
    const both = last === undefined ? piece : `${last}${glue}${piece}`;
    return last === undefined || !fitsInto(mostSegments, both)
      ? [...texts, piece]
      : [...texts.slice(0, -1), both];
  }, []);
}
