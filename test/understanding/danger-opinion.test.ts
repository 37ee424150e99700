import { describe, expect, it } from 'vitest';
import { partsAndPairsOf } from '../../src/understanding/counted-words/parts-of.ts';
import { pointsIn } from '../../src/understanding/counted-words/word-points.ts';
import { likelyDanger } from '../../src/understanding/danger/opinion.ts';
import { dangers } from '../../src/understanding/danger/word-points.ts';

const table = pointsIn(
  'suicide leave_earth=60 earth=20\nviolence he_hits=60\nnone *=10 earth=10 my=20\n',
  dangers,
);

describe('the danger that words speak for', () => {
  it('is told by words and by each word with the next one', () => {
    expect(partsAndPairsOf(['leave', 'this', 'earth'])).toEqual([
      'leave',
      'leav-',
      'this',
      'earth',
      'eart-',
      'leave_this',
      'this_earth',
    ]);
  });

  it.each([
    ['leave earth', 'suicide'],
    ['he hits', 'violence'],
    ['my earth', undefined],
    ['nothing known', undefined],
  ] as const)('of "%s" is %s', (text, danger) => {
    expect(likelyDanger(text.split(' '), table)).toBe(danger);
  });
});
