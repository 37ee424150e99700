import { describe, expect, it } from 'vitest';
import { say, sessionAt } from './at-every-question.ts';

const felt = [
  ['gracias', 'thanks'],
  ['me siento muy solo', 'sadness'],
] as const;

describe('whoever says thanks or is sad', () => {
  it.each(felt)(
    'gets a kind line for "%s" and the question again, and has not missed it',
    (text, feeling) => {
      const start = { ...(sessionAt.get('pending')?.('es') ?? expect.unreachable()), misses: 1 };
      const { session, replies, missed } = say(start, text);
      const keys = replies.map(({ says }) => says.map(({ key }) => key));
      expect(keys).toEqual([[`conversation.feelings.${feeling}`], ['questions.pending.ask']]);
      expect(session).toEqual({ ...start, turn: start.turn + 1 });
      expect(missed).toBeUndefined();
    },
  );
});
