import { asText, type Language } from '../channels/channel.ts';
import { fitsInto } from '../channels/segments.ts';
import type { Say, Saying } from '../results/say.ts';
import type { ReplyChoice } from './reply.ts';
import { word } from './word.ts';

/** One page: what is read in one go. */
export type Page = readonly Saying[];

/** Nobody pays for more than this unless they read on. */
const mostParts = 4;

/** How a layer is read: `numbered` has a page a step, and says which. */
export type ReadAs = Readonly<{ language: Language; choices: readonly ReplyChoice[]; numbered: boolean }>;

/**
 * As much on each page as one long text holds beside its choices; of numbered steps, one. What belongs together is cut
 * only where it must be.
 */
export function pagesOf(
  sayings: readonly Saying[],
  { language, choices, numbered }: ReadAs,
): readonly Page[] {
  const fits = (page: Page) => {
    const last = page.length - 1;
    const texts = page.map((says, at) => asText(word({ says, ...(at === last && { choices }) }, language)));
    return fitsInto(mostParts, texts.join('\n\n'));
  };
  const number = numbered ? [stepOf(sayings.length, sayings.length)] : [];
  const pieces = sayings.flatMap((saying) => grouped(saying, (lines) => fits([[...number, ...lines]])));
  return numbered
    ? pieces.map((piece, at) => [[stepOf(at + 1, pieces.length), ...piece]])
    : grouped(pieces, fits);
}

function stepOf(at: number, of: number): Say {
  return { key: 'conversation.pages.step', values: { at, of } };
}

/** Neighbours together for as long as they fit. */
function grouped<One>(
  all: readonly One[],
  fits: (group: readonly One[]) => boolean,
): readonly (readonly One[])[] {
  return all.reduce<readonly (readonly One[])[]>((groups, one) => {
    const both = [...(groups.at(-1) ?? []), one];
    return groups.length > 0 && fits(both) ? [...groups.slice(0, -1), both] : [...groups, [one]];
  }, []);
}
