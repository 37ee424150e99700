import { describe, expect, test } from 'vitest';
import { say, sessionAt } from './at-every-question.ts';

describe.each(['after', 'goodbye'] as const)('once the result is said (%s)', (id) => {
  const at = (language: 'en' | 'es') => sessionAt.get(id)?.(language) ?? expect.unreachable();

  test.each([
    ['en', 'i have another case'],
    ['en', 'another case'],
    ['en', 'add another case'],
    ['es', 'tengo otro caso'],
    ['es', 'otro caso'],
    ['es', 'agregar otro caso'],
  ] as const)('in %s "%s" adds a case and keeps what was told', (language, text) => {
    const before = at(language);
    const turn = say(before, text);
    expect(turn.session?.at).toBe('case-kind');
    expect(turn.revokesLinks).toBe(false);
    expect(turn.replies.at(-1)?.says[0]?.values).toEqual({ case: 2 });
    const isRight = (one: (typeof before.answers)[number]) => one.question === 'review';
    expect(turn.session?.answers.filter((one) => !isRight(one))).toEqual(
      before.answers.filter((one) => !isRight(one)),
    );
    const second = say(turn.session ?? expect.unreachable(), '5').session ?? expect.unreachable();
    expect(second.at).toBe('review');
    const { session: after } = say(second, '1');
    expect(after?.at).toBe('after');
    expect(after?.answers.filter(isRight).map(({ answer }) => answer)).toEqual(['another', 'ok']);
  });

  test('nobody adds more cases than one screening takes', () => {
    const first = at('en');
    const another = { question: 'review', record: 0, answer: 'another' } as const;
    const full = { ...first, answers: [...Array.from({ length: 8 }, () => another), ...first.answers] };
    expect(say(full, 'add another case').session?.at).not.toBe('case-kind');
  });
});

test('who says to start over still does', () => {
  const goodbye = sessionAt.get('goodbye')?.('en') ?? expect.unreachable();
  expect(say(goodbye, 'start over').session).toMatchObject({ at: 'pending' });
});
