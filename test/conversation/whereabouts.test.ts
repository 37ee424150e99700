import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Inbound, Outbound, Whereabouts } from '../../src/channels/channel.ts';
import { conversationOn, type Conversation } from '../conversation-with.ts';
import { today } from './at-every-question.ts';

let conversation: Conversation;
let people = 0;
beforeAll(async () => {
  conversation = await conversationOn(today);
});
afterAll(() => conversation.close());

/** Somebody on the web, whose every message gives the words of the answer and where it leaves them. */
function someone(given: Partial<Inbound> = {}) {
  people += 1;
  const address = `web-${people}`;
  let count = 0;
  const send = async (turn: Partial<Inbound>) => {
    count += 1;
    const messages = await conversation.converse({
      channel: 'web-chat',
      address,
      messageId: `${address}-${count}`,
      text: '',
      mediaCount: 0,
      language: 'en',
      ...given,
      ...turn,
    });
    return { text: messages.map(({ text }) => text).join('\n'), at: at(messages) };
  };
  const sendAll = async (...texts: readonly string[]) => {
    let left = await send({ text: 'hi' });
    for (const text of texts) left = await send({ text });
    return left;
  };
  return { send, sendAll };
}

const at = (messages: readonly Outbound[]): Whereabouts | undefined => messages.at(-1)?.whereabouts;

const toLevel = ['yes', 'no', 'none', 'no', 'California adult court, convicted'];

describe('where a web chat stands', () => {
  test('is told with the last message only, and never to a phone', async () => {
    const { converse } = conversation;
    const inbound = { address: 'x', text: 'hi', mediaCount: 0, language: 'en' } as const;
    const web = await converse({ ...inbound, channel: 'web-chat', messageId: 'x1' });
    expect(web.map(({ whereabouts }) => whereabouts !== undefined)).toEqual(
      web.map((_, index) => index === web.length - 1),
    );
    const phone = await converse({ ...inbound, channel: 'twilio-sms', messageId: 'x2' });
    expect(phone.every(({ whereabouts }) => whereabouts === undefined)).toBe(true);
  });

  test('names the answer a message was kept as, and all that can be changed', async () => {
    const { at: after } = await someone().sendAll(...toLevel, 'misdemeanor');
    expect(after).toMatchObject({
      kept: 'level.0',
      changeable: ['pending', 'supervision', 'registration', 'case-kind.0', 'level.0'],
    });
  });

  test.each(['why', 'help', 'español', 'does it cost money?', 'blue blue'])(
    'keeps "%s" as no answer',
    async (text) => {
      const { at: after } = await someone().sendAll(...toLevel, text);
      expect(after).not.toHaveProperty('kept');
      expect(after?.changeable).toContain('case-kind.0');
    },
  );

  test('offers years where a month and a year are asked for, and only there', async () => {
    const person = someone();
    const before = await person.sendAll(...toLevel, 'misdemeanor');
    expect(before.at).not.toHaveProperty('years');
    const date = await person.send({ text: 'no' });
    expect(date.text).toContain('When');
    expect(date.at).toMatchObject({ years: { newest: 2026, oldest: 1950 } });
    expect(await person.send({ text: '5/2015' })).toMatchObject({ at: { kept: 'sentenced.0' } });
  });

  test('ends when everything is deleted', async () => {
    const { at: after } = await someone().sendAll(...toLevel, 'delete my data');
    expect(after).toEqual({ changeable: [], ended: 'deleted' });
  });
});

describe('an answer picked on the screen', () => {
  test('is asked again, and the one given now takes its place', async () => {
    const person = someone();
    await person.sendAll(...toLevel, 'misdemeanor');
    const again = await person.send({ change: 'case-kind.0' });
    expect(again.text).toContain('How did it end?');
    expect(again.at).not.toHaveProperty('kept');
    const changed = await person.send({ text: 'Juvenile court (under 18)' });
    expect(changed.at).toMatchObject({ kept: 'case-kind.0' });
  });

  test('of an earlier case is put there, and the case in hand goes on where it was', async () => {
    const person = someone();
    await person.sendAll(...toLevel, 'misdemeanor', 'no', '5/2015', 'yes', 'no', 'other');
    const second = await person.send({ text: '2' });
    expect(second.at?.changeable).toContain('sentenced.0');
    await person.send({ text: 'California adult court, convicted' });
    const open = await person.send({ text: 'felony' });
    expect(open.at).toMatchObject({ kept: 'level.1' });
    expect((await person.send({ change: 'sentenced.0' })).text).toContain('When');
    const changed = await person.send({ text: '6/2016' });
    expect(changed.text).toBe(`Thanks. Case 1 now has Sentenced: June 2016.\n${open.text}`);
    expect(changed.at).toMatchObject({ kept: 'sentenced.0' });
    expect(changed.at?.changeable).toEqual(open.at?.changeable);
  });

  test('of an earlier case stays when the person goes back, and so does one about themself', async () => {
    const person = someone();
    await person.sendAll(...toLevel, 'misdemeanor', 'no', '5/2015', 'yes', 'no', 'other');
    const { text } = await person.send({ text: '2' });
    for (const change of ['level.0', 'pending']) {
      await person.send({ change });
      expect((await person.send({ text: 'back' })).text).toBe(text);
    }
    await person.send({ change: 'level.0' });
    const other = await person.send({ change: 'supervision' });
    expect(other.text).toContain('probation');
    expect((await person.send({ text: 'parole' })).at).toMatchObject({ kept: 'supervision' });
  });

  test('stays as it is when the person goes back', async () => {
    const person = someone();
    const { text } = await person.sendAll(...toLevel);
    await person.send({ change: 'pending' });
    const back = await person.send({ text: 'back' });
    expect(back.text).toBe(text);
    expect(back.at).not.toHaveProperty('kept');
  });

  test.each(['level.4', 'consent', 'nothing', '__proto__', ''])(
    'that is not theirs to change ("%s") leaves the open question',
    async (change) => {
      const person = someone();
      await person.sendAll(...toLevel);
      expect((await person.send({ change })).text).toContain('felony');
    },
  );

  test('does not end the care after a crisis', async () => {
    const person = someone();
    const crisis = await person.sendAll(...toLevel, 'I want to die');
    expect(crisis.at).not.toHaveProperty('progress');
    const picked = await person.send({ change: 'pending' });
    expect(picked.text).toContain('988');
    expect(picked.at).not.toHaveProperty('progress');
  });
});

describe('how much is still to come', () => {
  test('is said in the language of the person', async () => {
    const english = await someone().sendAll('yes');
    expect(english.at?.progress).toMatch(/^\d+ left, about \d minutes$/);
    const spanish = await someone({ language: 'es' }).sendAll('sí');
    expect(spanish.at?.progress).toMatch(/^Faltan \d+, más o menos \d minutos$/);
  });

  test('stays while a question is only asked about', async () => {
    const person = someone();
    const { at: before } = await person.sendAll(...toLevel);
    for (const text of ['why', 'help', 'does it cost money?'])
      expect((await person.send({ text })).at?.progress).toBe(before?.progress);
  });
});
