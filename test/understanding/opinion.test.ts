import { describe, expect, it } from 'vitest';
import { normalize } from '../../src/understanding/normalize.ts';
import type { Match } from '../../src/understanding/side-questions/match-kinds.ts';
import { matchAtOnce, matchNamed, matchSideQuestion } from '../../src/understanding/side-questions/match.ts';
import { opinionOn, type Opinion } from '../../src/understanding/side-questions/opinion.ts';
import { partsOf } from '../../src/understanding/counted-words/parts-of.ts';
import { weigh } from '../../src/understanding/side-questions/weigh.ts';
import { pointsIn } from '../../src/understanding/counted-words/word-points.ts';
import { subjects, type Subject } from '../../src/understanding/side-questions/word-points.ts';

describe('the words of a message', () => {
  it('are weighed once each, the longer ones by their beginning too', () => {
    expect(partsOf(['how', 'expungement', 'how'])).toEqual(['how', 'expungement', 'expu-']);
  });

  it('speak for what they were learnt to speak for', () => {
    const table = pointsIn(
      'cost *=1 free=30 abou-=-10\nguns rifle=40\nout-of-scope weather=50 abou-=10\n',
      subjects,
    );
    const likeliest = (text: string): Subject | undefined =>
      [...opinionOn(normalize(text).tokens, table)].sort(([, one], [, other]) => other - one)[0]?.[0];
    expect(['is it free', 'my rifle', 'about the weather'].map(likeliest)).toEqual([
      'cost',
      'guns',
      'out-of-scope',
    ]);
  });

  it('share out the whole, whatever is said', () => {
    for (const text of ['how much', 'qwxz plmk', 'la la '.repeat(250)]) {
      const shares = [...opinionOn(normalize(text).tokens).values()];
      expect(shares.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1);
    }
  });
});

const none: Match = { kind: 'none' };
const cost: Match = { kind: 'asked', intent: 'cost' };
const elsewhere: Match = { kind: 'elsewhere' };
const costOrGuns: Match = { kind: 'either', intents: ['cost', 'guns'] };

/** What the rules found, what the words speak for, what comes of it. */
const weighed: readonly (readonly [string, Match, Readonly<Partial<Record<Subject, number>>>, Match])[] = [
  ['both say the same', cost, { cost: 0.6, guns: 0.4 }, cost],
  ['the words hardly object', cost, { cost: 0.2, guns: 0.8 }, cost],
  ['the words are far ahead', cost, { cost: 0.01, guns: 0.99 }, { kind: 'asked', intent: 'guns' }],
  ['neither is ahead', cost, { cost: 0.06, guns: 0.94 }, { kind: 'either', intents: ['cost', 'guns'] }],
  ['the words speak for nothing of ours', cost, { cost: 0.01, 'out-of-scope': 0.99 }, elsewhere],
  ['it may be nothing of ours', cost, { cost: 0.06, 'out-of-scope': 0.94 }, none],
  ['only the words know, and are sure', none, { cost: 0.8, guns: 0.2 }, cost],
  ['only the words know, and are not sure', none, { cost: 0.6, guns: 0.4 }, none],
  ['the rules found two', costOrGuns, { cost: 0.5, guns: 0.5 }, costOrGuns],
  ['the rules found two, the words one', costOrGuns, { cost: 0.9, guns: 0.1 }, cost],
  ['the rules send it elsewhere', elsewhere, { cost: 0.7, 'out-of-scope': 0.3 }, elsewhere],
];

describe('rules and words together', () => {
  it.each(weighed)('%s', (_, found, shares, match) => {
    const opinion = new Map(Object.entries(shares)) as Opinion;
    expect(weigh(found, opinion)).toEqual(match);
  });

  it('ask which of two the rules found, where somebody can be asked', () => {
    const { tokens } = normalize('what about my license');
    const intents = ['professional-licence', 'driving-licence'];
    expect(matchSideQuestion(tokens)).toEqual({ kind: 'either', intents });
    expect(matchAtOnce(tokens)).toEqual({ kind: 'asked', intent: 'professional-licence' });
  });

  it('leave one word or two to the rules', () => {
    expect(matchSideQuestion(['guns'])).toEqual({ kind: 'asked', intent: 'guns' });
    expect(matchSideQuestion(['mm', 'yep'])).toEqual(none);
  });

  it('open nothing that the rules do not find, where nothing may be asked', () => {
    const { tokens } = normalize('i do not know maybe probation');
    expect(matchNamed(tokens)).toEqual(none);
  });
});
