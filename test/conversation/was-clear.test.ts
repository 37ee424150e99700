import { describe, expect, test } from 'vitest';
import type { Inbound, Language } from '../../src/channels/channel.ts';
import { takeWorded } from '../../src/conversation/converse.ts';
import type { Session } from '../../src/conversation/session.ts';
import { words } from '../../src/i18n/words.ts';
import { inbound, parts, sessionAt, today } from './at-every-question.ts';

const languages: readonly Language[] = ['en', 'es'];
const leaving = { en: 'that is all', es: 'es todo' };

function take(session: Session | undefined, text: string, given: Partial<Inbound> = {}) {
  const { kept, reply, ...left } = takeWorded(
    { session, optedOut: false },
    inbound(text, given),
    today,
    parts,
  );
  return { ...left, kept, session: kept.session, said: reply.map((one) => one.text).join('\n'), reply };
}

/** Somebody who has just said that is all. */
function leaver(language: Language): Session {
  const after = sessionAt.get('after')?.(language) ?? expect.unreachable();
  return take(after, leaving[language]).session ?? expect.unreachable();
}

describe.each(languages)('in %s, who says goodbye', (language) => {
  const [ask, goodbye] = ['conversation.was-clear.ask', 'questions.goodbye.ask'].map((key) =>
    words(language, key),
  );
  const asked = leaver(language);

  test('hears it, and is asked once whether it was clear', () => {
    const after = sessionAt.get('after')?.(language) ?? expect.unreachable();
    const { said, reply } = take(after, leaving[language]);
    expect(said).toBe(`${goodbye}\n${ask}`);
    expect(reply.at(-1)?.choices?.map(({ say }) => say)).toEqual(['1', '2']);
  });

  test('in the middle of reading, hears the same', () => {
    const after = sessionAt.get('after')?.(language) ?? expect.unreachable();
    const reading = { ...after, unread: { layer: 'why', page: 1 } } as const;
    expect(take(reading, leaving[language]).said).toBe(`${goodbye}\n${ask}`);
  });

  test.each([
    { text: '1', answer: 'yes' },
    { text: language === 'en' ? 'yes it was' : 'sí, gracias', answer: 'yes' },
    { text: '2', answer: 'no' },
    { text: language === 'en' ? 'not really' : 'no', answer: 'no' },
  ])('is counted: $text is $answer', ({ text, answer }) => {
    const { counts, said, reply, session } = take(asked, text);
    expect(counts).toEqual({ day: today, language, channel: 'twilio-sms', answer });
    expect(said).toBe(words(language, `conversation.was-clear.thanks-${answer}`));
    expect(reply.at(-1)?.choices?.[0]?.label).toBe(words(language, 'questions.goodbye.choices.see-result'));
    expect(session).toMatchObject({ at: 'goodbye', wasClear: 'passed' });
  });

  test('tells us nothing else: every answer stays as it was', () => {
    expect(take(asked, '2').session?.answers).toEqual(asked.answers);
  });

  test.each([
    'skip',
    'asdf qwer',
    language === 'en' ? 'kind of' : 'más o menos',
    language === 'en' ? 'not sure' : 'no sé',
  ])('may leave it: after %s comes the goodbye, and nothing is counted', (text) => {
    const { counts, said, session } = take(asked, text);
    expect(counts).toBeUndefined();
    expect(said).toBe(goodbye);
    expect(session?.wasClear).toBe('passed');
  });

  test.each([
    { text: 'help', heard: words(language, 'conversation.help') },
    { text: language === 'en' ? 'person' : 'persona', heard: words(language, 'conversation.human') },
    { text: 'stop', heard: words(language, 'conversation.opted-out') },
    { text: language === 'en' ? 'i want to kill myself' : 'me quiero matar', heard: '988' },
    {
      text: language === 'en' ? 'delete my data' : 'borrar mis datos',
      heard: words(language, 'conversation.deleted'),
    },
  ])('is heard as ever: $text', ({ text, heard }) => {
    const { counts, said } = take(asked, text);
    expect(counts).toBeUndefined();
    expect(said).toContain(heard);
  });

  test('is not asked again after another look at the result', () => {
    const passed = take(asked, '1').session;
    const again = take(passed, '1').session;
    expect(again?.at).toBe('after');
    expect(take(again, leaving[language]).said).toBe(goodbye);
  });
});

test('a number is the goodbye again once something else was shown', () => {
  const waiting = take(leaver('en'), 'help').session;
  const { counts, session } = take(waiting, '1');
  expect([counts, session?.at]).toEqual([undefined, 'after']);
});

test('on a screen the chat has ended with the question, which nobody has to answer', () => {
  const web = { channel: 'web-chat' } as const;
  const after = sessionAt.get('after')?.('en') ?? expect.unreachable();
  const asked = take(after, 'that is all', web);
  expect(asked.reply.at(-1)?.whereabouts?.ended).toBe('kept');
  expect(take(asked.session, '1', web).counts?.channel).toBe('web-chat');
});
