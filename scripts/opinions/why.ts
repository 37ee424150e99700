import { normalize } from '../../src/understanding/normalize.ts';
import { opinionOn } from '../../src/understanding/side-questions/opinion.ts';
import { partsOf } from '../../src/understanding/counted-words/parts-of.ts';
import { ruled } from '../../src/understanding/side-questions/ruled.ts';
import { matchSideQuestion } from '../../src/understanding/side-questions/match.ts';
import { wordPoints } from '../../src/understanding/side-questions/word-points.ts';

/** What the rules found in a message, which words spoke for what, and what came of both. */
export function why(text: string): string {
  const { tokens } = normalize(text);
  const likeliest = [...opinionOn(tokens)].sort(([, one], [, other]) => other - one).slice(0, MOST);
  const lines = likeliest.map(([subject, share]) => {
    const spoke = partsOf(tokens).flatMap((part) =>
      (wordPoints().get(part) ?? [])
        .filter(([about]) => about === subject)
        .map(([, points]) => `${part} ${points}`),
    );
    return `${subject} ${Math.round(100 * share)} %: ${spoke.join(', ')}`;
  });
  const both = matchSideQuestion(tokens);
  return [`rules: ${JSON.stringify(ruled(tokens))}`, ...lines, `both: ${JSON.stringify(both)}`].join('\n');
}

const MOST = 3;
