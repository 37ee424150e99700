import { describe, expect, test } from 'vitest';
import type { Session } from '../../src/conversation/session.ts';
import { flowVersion } from '../../src/conversation/session.ts';
import { ids, say, sessionAt } from './at-every-question.ts';

/** A session as an older release left it, with the question it had open then. */
function older(session: Session, given: Readonly<Record<string, unknown>> = {}): Session {
  return { ...session, flowVersion: 'before', ...given };
}

describe('a session kept by an older flow', () => {
  const walked = ids.filter(
    (id) =>
      ![
        'lang',
        'declined',
        'unsure-of-review',
        'fix-case',
        'fix',
        'other-ways',
        'where',
        'place',
        'goodbye',
      ].includes(id),
  );

  test.each(walked)('goes on at %s with every answer kept', (id) => {
    const session = sessionAt.get(id)?.('es') ?? expect.unreachable();
    const { session: after } = say(older(session), 'repetir');
    expect(after?.flowVersion).toBe(flowVersion);
    expect(after?.at).toBe(id);
    expect(after?.answers).toEqual(session.answers);
    expect(after?.language).toBe('es');
  });

  test('that stood at a question which is gone goes on where its answers lead', () => {
    const session = sessionAt.get('level')?.('en') ?? expect.unreachable();
    const { session: after, replies } = say(older(session, { at: 'favourite-colour' }), 'repeat');
    expect(after?.at).toBe('level');
    expect(replies).toHaveLength(1);
  });

  test('with an answer to a question which is gone loses that answer and no other', () => {
    const session = sessionAt.get('level')?.('en') ?? expect.unreachable();
    const answers = [{ question: 'favourite-colour', answer: 'blue' }, ...session.answers];
    const { session: after } = say(older(session, { answers }), 'repeat');
    expect(after?.at).toBe('level');
    expect(after?.answers).toEqual(session.answers);
  });

  test('in the middle of a crisis still waits', () => {
    const session = sessionAt.get('level')?.('en') ?? expect.unreachable();
    const { session: after, replies } = say(older(session, { waits: 'suicide' }), 'no');
    expect(after?.waits).toBe('suicide');
    expect(replies.map(({ says }) => says)).toEqual([[{ key: 'crisis.still-here.suicide' }]]);
  });
});
