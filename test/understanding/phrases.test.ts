import { describe, expect, it } from 'vitest';
import {
  findPhrases,
  indexPhrases,
  loneTokensIn,
  meaningOf,
  tokensIn,
} from '../../src/understanding/phrases.ts';

const index = indexPhrases([
  ['stop', ['stop ~2 me', '=cancel ~1']],
  ['guard', ['not stop ~2 me']],
]);

const held = (text: string): readonly string[] =>
  findPhrases(index, text.split(' ')).map(({ meaning, from, to }) => `${meaning} ${from}-${to}`);

describe('a gap in a phrase', () => {
  it.each([
    ['stop me', 'stop 0-2'],
    ['stop texting me', 'stop 0-3'],
    ['please stop blowing up me now', 'stop 1-5'],
    ['do not stop texting me', 'guard 1-5'],
  ])('may be as wide as it says: "%s"', (text, found) => {
    expect(held(text)).toEqual([found]);
  });

  it.each(['stop', 'stop texting', 'stop one two three me'])('is no wider: "%s"', (text) => {
    expect(held(text)).toEqual([]);
  });

  it('lets no word by that is closed to it', () => {
    const closed = indexPhrases([['sent', ['arrested ~3 convicted']]], undefined, new Set(['not']));
    const found = ['arrested and then convicted', 'arrested and not convicted'].map(
      (text) => findPhrases(closed, text.split(' ')).length,
    );
    expect(found).toEqual([1, 0]);
  });

  it('stands at the end of a whole message', () => {
    expect(['cancel', 'cancel it', 'cancel it all'].map((text) => meaningOf(index, text.split(' ')))).toEqual(
      ['stop', 'stop', undefined],
    );
  });

  it('is no word of its own', () => {
    expect(loneTokensIn(index)).toEqual(['cancel']);
    expect(tokensIn(index)).not.toContain('~');
  });
});
