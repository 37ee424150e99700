import { describe, expect, test } from 'vitest';
import { toldIn } from '../../src/conversation/session.ts';
import { say, sessionAt } from './at-every-question.ts';

describe('two answers that do not fit together', () => {
  const session = () => sessionAt.get('which-is-right')?.('en') ?? expect.unreachable();

  test('the one that is not right is asked again, and all others stand', () => {
    const reopened = say(session(), '1').session ?? expect.unreachable();
    expect(reopened.at).toBe('supervision-ended');
    const fixed = say(reopened, '5/2022').session ?? expect.unreachable();
    expect(fixed.at).toBe('review');
    expect(toldIn(fixed).records[0]).toMatchObject({
      released: { year: 2020, month: 6 },
      supervisionEnded: { year: 2022, month: 5 },
      fireCrew: 'no',
    });
  });

  test('the other way round as well', () => {
    const reopened = say(session(), '2018').session ?? expect.unreachable();
    expect(reopened.at).toBe('released');
    expect(say(reopened, '2016').session?.at).toBe('review');
  });

  test('the same again is asked again', () => {
    const reopened = say(session(), '1').session ?? expect.unreachable();
    expect(say(reopened, '2017').session?.at).toBe('which-is-right');
  });

  test.each([
    ['actually I was released in 2016', 'released', { year: 2016 }],
    ['i got out in 5/2017', 'released', { year: 2017, month: 5 }],
    ['me soltaron en 2016', 'released', { year: 2016 }],
    ['supervision ended in 2022', 'supervisionEnded', { year: 2022 }],
    ['my parole ended 2021', 'supervisionEnded', { year: 2021 }],
    ['la supervision terminó en 2022', 'supervisionEnded', { year: 2022 }],
  ] as const)('a new day for one of them takes its place: %s', (text, fact, date) => {
    const { session: after, replies } = say(session(), text);
    expect(after?.at).toBe('review');
    expect(replies[0]?.says[0]?.key).toBe('review.corrected');
    expect(toldIn(after ?? expect.unreachable()).records[0]).toMatchObject({ [fact]: date });
  });

  test('a new day that fits no better is asked about again', () => {
    const after = say(session(), 'i was released in 2021').session ?? expect.unreachable();
    expect(after.at).toBe('which-is-right');
    expect(toldIn(after).records[0]).toMatchObject({ released: { year: 2021 } });
  });

  test.each([
    ['actually i was released in 2020', 'supervision-ended'],
    ['the first', 'supervision-ended'],
    ['the first is right', 'supervision-ended'],
    ['the first one is correct', 'supervision-ended'],
    ['la primera', 'supervision-ended'],
    ['the second is right', 'released'],
    ['la segunda', 'released'],
    ['la segunda es la correcta', 'released'],
  ])('"%s" says which is right, and opens the other', (text, at) => {
    expect(say(session(), text).session?.at).toBe(at);
  });

  test('not sure leaves neither', () => {
    const after = say(session(), 'not sure').session ?? expect.unreachable();
    expect(after.at).toBe('review');
    expect(toldIn(after).records[0]).toMatchObject({ released: 'unknown', supervisionEnded: 'unknown' });
  });

  test('back goes to the answer before', () => {
    expect(say(session(), 'back').session?.at).toBe('fire-crew');
  });
});
