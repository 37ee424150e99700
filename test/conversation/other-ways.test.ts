import { describe, expect, test } from 'vitest';
import { word, wordSay } from '../../src/conversation/word.ts';
import { say, sessionAt } from './at-every-question.ts';

describe("ways that are only some people's", () => {
  const session = () => sessionAt.get('other-ways')?.('en') ?? expect.unreachable();

  test.each(['1', '2', '3', '4'])('what is picked (%s) is answered, and nothing of it is kept', (pick) => {
    const before = session();
    const { session: after, replies } = say(before, pick);
    expect(after).toEqual({ ...before, at: 'after', turn: before.turn + 1 });
    expect(replies.length).toBeGreaterThan(1);
    expect(JSON.stringify(replies)).toContain('other-ways.lawyer');
  });

  test('somebody who was forced or hurt hears whom to call', () => {
    expect(JSON.stringify(say(session(), '1').replies)).toContain('other-ways.hotlines');
    expect(JSON.stringify(say(session(), '2').replies)).not.toContain('other-ways.hotlines');
  });

  test.each(['en', 'es'] as const)(
    'what is said about our texts is true of how long they are kept: %s',
    (language) => {
      const at = sessionAt.get('other-ways')?.(language) ?? expect.unreachable();
      const why = say(at, language === 'en' ? 'why' : 'por que').replies.map(
        (one) => word(one, language).text,
      );
      const survivors = wordSay({ key: 'reasons.survivor-no-story' }, language);
      for (const text of [why.join(' '), survivors]) {
        expect(text).toMatch(/deleted about a week later|se (borran|eliminan) como en una semana/);
        expect(text).not.toMatch(/we do not keep it|no lo guardamos/);
      }
    },
  );

  test.each(['5', 'go back', 'none of these'])('"%s" leads back and says nothing', (text) => {
    const { session: after, replies } = say(session(), text);
    expect(after?.at).toBe('after');
    expect(replies).toHaveLength(1);
  });

  test('is opened from the menu after the result', () => {
    const menu = sessionAt.get('after')?.('en') ?? expect.unreachable();
    expect(say(menu, 'other ways').session?.at).toBe('other-ways');
  });
});
