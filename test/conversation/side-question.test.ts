import { describe, expect, test } from 'vitest';
import { takeTurn } from '../../src/conversation/take-turn.ts';
import { word } from '../../src/conversation/word.ts';
import { ids, inbound, say, sessionAt, today } from './at-every-question.ts';
import { directory } from '../referrals/directory.ts';

const everywhere = ids.flatMap((id) => (['en', 'es'] as const).map((language) => ({ id, language })));
/** At the question about language, asking something in one of them answers it. */
const afterLanguage = everywhere.filter(({ id }) => id !== 'lang');

const keys = (replies: ReturnType<typeof say>['replies']) => replies.map(({ says }) => says[0]?.key);

describe.each(afterLanguage)('at $id in $language', ({ id, language }) => {
  const session = () => ({ ...(sessionAt.get(id)?.(language) ?? expect.unreachable()), misses: 1 });

  test('a side question is answered, and the open question asked again in short form', () => {
    const before = session();
    const { session: after, replies } = say(before, language === 'en' ? 'can i vote?' : '¿puedo votar?');
    expect(keys(replies)).toEqual(['side-questions.answers.voting', `questions.${id}.ask`]);
    expect(after).toEqual({ ...before, turn: before.turn + 1, misses: 0 });
    replies.forEach((reply) => {
      expect(word(reply, language).text).not.toBe('');
    });
  });

  test('one that could be either of two is asked back, and picked by number', () => {
    const before = session();
    const asked = say(before, language === 'en' ? 'what about my license?' : '¿y lo de mi licencia?');
    expect(keys(asked.replies)).toEqual(['side-questions.which']);
    expect(word(asked.replies[0] ?? expect.unreachable(), language).choices).toHaveLength(2);
    const picked = asked.session && say(asked.session, '2');
    expect(keys(picked?.replies ?? [])).toEqual([
      'side-questions.answers.driving-licence',
      `questions.${id}.ask`,
    ]);
    expect(picked?.session).toEqual({ ...before, turn: before.turn + 2, misses: 0 });
  });

  test.each(['no', 'si', '3', 'neither', 'ninguna', 'asdf'])(
    'anything else than picking is no answer to the open question: %s',
    (text) => {
      const before = session();
      const asked = say(before, language === 'en' ? 'what about my license?' : '¿y lo de mi licencia?');
      const { session: after, replies } = (asked.session && say(asked.session, text)) ?? expect.unreachable();
      expect(after?.answers).toEqual(before.answers);
      expect(after?.between).toBeUndefined();
      expect(keys(replies).at(-1)).toBe(`questions.${id}.ask`);
    },
  );

  test.each([
    ['driving', 'driving-licence'],
    ["driver's license", 'driving-licence'],
    ['manejar', 'driving-licence'],
    ['job', 'professional-licence'],
    ['trabajo', 'professional-licence'],
    ['the first one', 'professional-licence'],
    ['la segunda', 'driving-licence'],
  ])('a word of one of them picks it: %s', (text, picked) => {
    const before = session();
    const asked = say(before, 'what about my license?').session ?? expect.unreachable();
    const { session: after, replies } = say(asked, text);
    expect(keys(replies)[0]).toBe(`side-questions.answers.${picked}`);
    expect(after).toEqual({ ...before, turn: before.turn + 2, misses: 0 });
  });

  test('a minus picks none of them', () => {
    const asked = say(session(), 'what about my license?').session ?? expect.unreachable();
    expect(keys(say(asked, '-1').replies)).toEqual([`questions.${id}.ask`]);
  });

  test.each(['help', 'ayuda', 'why', 'por que', 'repeat', 'repetir'])(
    'after "%s" the same two are asked again',
    (text) => {
      const asked = say(session(), 'what about my license?').session ?? expect.unreachable();
      const again = say(asked, text);
      expect(keys(again.replies).at(-1)).toBe('side-questions.which');
      const picked = say(again.session ?? expect.unreachable(), '1');
      expect(keys(picked.replies)[0]).toBe('side-questions.answers.professional-licence');
      expect(picked.session?.answers).toEqual(session().answers);
    },
  );

  test('in the other language the same two are asked again', () => {
    const other = language === 'en' ? 'es' : 'en';
    const asked = say(session(), 'what about my license?').session ?? expect.unreachable();
    const again = say(asked, language === 'en' ? 'español' : 'english');
    expect(again.session?.language).toBe(other);
    expect(keys(again.replies)).toEqual(['side-questions.which']);
    const picked = say(again.session ?? expect.unreachable(), '1');
    expect(keys(picked.replies)[0]).toBe('side-questions.answers.professional-licence');
    expect(picked.session?.answers).toEqual(session().answers);
  });

  test('skipping which of two skips nothing else', () => {
    const asked = say(session(), 'what about my license?').session ?? expect.unreachable();
    expect(say(asked, 'skip').session?.answers).toEqual(session().answers);
  });

  test("somebody else's matter gets one line with 211, and is no miss", () => {
    const before = session();
    const { session: after, replies } = say(
      before,
      language === 'en' ? 'how do i get custody of my kids?' : '¿como saco la custodia de mis hijos?',
    );
    expect(keys(replies)).toEqual(['unclear.off-topic', `questions.${id}.ask`]);
    expect(word(replies[0] ?? expect.unreachable(), language).text).toMatch(/211/);
    expect(after).toEqual({ ...before, turn: before.turn + 1 });
  });

  test('a crisis, a stop and a command come first', () => {
    const crisis = say(session(), 'can i vote? i want to kill myself');
    expect(keys(crisis.replies)).toEqual(['crisis.suicide']);
    expect(say(session(), 'stop').session?.answers).toEqual(session().answers);
    expect(keys(say(session(), language === 'en' ? 'help' : 'ayuda').replies)[0]).toBe('conversation.help');
  });
});

describe('a message that both answers and asks', () => {
  test.each([
    ['pending', 'no. how much does it cost?', 'no', 'cost'],
    ['pending', 'no, cuanto cuesta?', 'no', 'cost'],
    ['level', 'misdemeanor. will my boss see it?', 'misdemeanor', 'employer-see'],
    ['consent', 'yes but is this private?', 'yes', 'privacy'],
  ] as const)('at %s: %s', (id, text, answer, asked) => {
    const before = sessionAt.get(id)?.('en') ?? expect.unreachable();
    const { session: after, replies } = say(before, text);
    expect(after?.answers.at(-1)).toMatchObject({ question: id, answer });
    expect(after?.at).not.toBe(id);
    expect(keys(replies)[0]).toBe(`side-questions.answers.${asked}`);
    expect(replies.length).toBeGreaterThan(1);
  });

  test('is asked back and answered too when the question could be either of two', () => {
    const before = sessionAt.get('level')?.('en') ?? expect.unreachable();
    const { session: after, replies } = say(before, 'misdemeanor. what about my license?');
    expect(after?.answers.at(-1)).toMatchObject({ question: 'level', answer: 'misdemeanor' });
    expect(keys(replies)).toEqual(['side-questions.which']);
    const picked = after && say(after, '1');
    expect(keys(picked?.replies ?? [])[0]).toBe('side-questions.answers.professional-licence');
    expect(picked?.session?.at).toBe(after?.at);
  });
});

test('a read-back that gave way to "which one?" is shown in full after the pick', () => {
  const at = sessionAt.get('review')?.('en') ?? expect.unreachable();
  const again = say(at, 'back').session ?? expect.unreachable();
  const asked = say(again, 'military. what about my license?');
  expect(asked.session?.at).toBe('review');
  expect(keys(asked.replies)).toEqual(['side-questions.which']);
  for (const text of ['1', 'asdf', 'skip', 'can i vote?']) {
    const picked = say(asked.session ?? expect.unreachable(), text);
    expect(keys(picked.replies).at(-1)).toBe('review.intro');
    expect(picked.session?.unshown).toBeUndefined();
  }
});

describe('before a language is chosen', () => {
  test('who begins with a question that could be either of two is asked which, after the introduction', () => {
    const { session: after, replies } = takeTurn(undefined, inbound('what about my license?'), today, {
      directory,
    });
    expect(keys(replies)).toEqual(['conversation.introduction', 'side-questions.which']);
    const picked = after && say(after, '1');
    expect(keys(picked?.replies ?? [])).toEqual([
      'side-questions.answers.professional-licence',
      'questions.consent.ask',
    ]);
  });

  test('the same where the language is asked', () => {
    const first = takeTurn(undefined, inbound('?'), today, { directory }).session ?? expect.unreachable();
    const asked = say(first, 'license?').session ?? expect.unreachable();
    const told = asked.language === null ? say(asked, 'español') : { session: asked, replies: [] };
    const picked = say(told.session ?? expect.unreachable(), '2');
    expect(keys(picked.replies)[0]).toBe('side-questions.answers.driving-licence');
    expect(picked.session?.answers.filter(({ question }) => question !== 'lang')).toEqual([]);
  });

  test('who begins with a question hears the answer before ours', () => {
    const { session: after, replies } = takeTurn(undefined, inbound('hi how much does this cost?'), today, {
      directory,
    });
    expect(after?.at).toBe('consent');
    expect(keys(replies)).toEqual([
      'conversation.introduction',
      'side-questions.answers.cost',
      'questions.consent.ask',
    ]);
  });

  test('a side question in one language is answered in it', () => {
    const first = takeTurn(undefined, inbound('?'), today, { directory }).session ?? expect.unreachable();
    const { session: after, replies } = say(first, '¿cuánto cuesta?');
    expect(after?.language).toBe('es');
    expect(keys(replies)[0]).toBe('side-questions.answers.cost');
    expect(after?.at).toBe('consent');
  });
});

test('nothing of what was asked is kept', () => {
  const before = sessionAt.get('pending')?.('en') ?? expect.unreachable();
  const { session: after } = say(before, 'what about my license for nursing or driving, whichever');
  expect(JSON.stringify(after)).not.toMatch(/whichever/);
});
