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

  test('not sure leaves neither', () => {
    const after = say(session(), 'not sure').session ?? expect.unreachable();
    expect(after.at).toBe('review');
    expect(toldIn(after).records[0]).toMatchObject({ released: 'unknown', supervisionEnded: 'unknown' });
  });

  test('back goes to the answer before', () => {
    expect(say(session(), 'back').session?.at).toBe('fire-crew');
  });
});
