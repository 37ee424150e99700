import { describe, expect, test } from 'vitest';
import type { Converse, Inbound, Outbound } from '../../src/channels/channel.ts';
import { unlessCrowded } from '../../src/conversation/crowded.ts';
import type { Pace } from '../../src/conversation/too-fast.ts';
import { conversationOn, personOn } from '../conversation-with.ts';

const today = '2026-11-23';

function textOf(answers: readonly Outbound[]): string {
  return answers.map(({ text }) => text).join('\n');
}

describe('who sends more than a number may', () => {
  /** A conversation whose pace is what the test says it is. */
  async function paced() {
    const now = { pace: 'fine' as Pace };
    const { converse, close } = await conversationOn(today, undefined, () => Promise.resolve(now.pace));
    return { now, say: personOn(converse), converse, close };
  }

  test('hears once how long to wait, then nothing, and goes on where they were', async () => {
    const { now, say, close } = await paced();
    await say('hola');
    const question = textOf(await say('si'));
    now.pace = { minutes: 3 };
    expect(textOf(await say('no'))).toMatch(/^Me llegaron muchos mensajes.*en 3 minutos/);
    now.pace = 'silent';
    expect(await say('no')).toEqual([]);
    now.pace = 'fine';
    expect(textOf(await say('repetir'))).toContain(question.slice(0, 40));
    await close();
  });

  test('is told in both languages while we know neither', async () => {
    const { now, say, close } = await paced();
    now.pace = { minutes: 1 };
    expect(textOf(await say('1'))).toMatch(/in 1 minute\.[^]*en 1 minuto\./);
    await close();
  });

  test.each(['i want to kill myself', 'me quiero morir', 'he hits me and i am scared'])(
    'is heard all the same with %j',
    async (text) => {
      const { now, say, close } = await paced();
      await say('hi');
      now.pace = 'silent';
      expect(textOf(await say(text))).toMatch(/988|1-800-799-7233/);
      await close();
    },
  );

  test('can stop and delete at any pace, and hears nothing more after STOP', async () => {
    const { now, say, close } = await paced();
    await say('hi');
    now.pace = 'silent';
    expect(textOf(await say('delete my data'))).not.toBe('');
    expect(textOf(await say('STOP'))).toMatch(/START/);
    now.pace = { minutes: 3 };
    expect(await say('hello')).toEqual([]);
    await close();
  });

  test('gets the first answer again when the same message comes again', async () => {
    const { now, converse, close } = await paced();
    const hi: Inbound = {
      channel: 'twilio-sms',
      address: '+12135550123',
      messageId: 'SM1',
      text: 'hi',
      mediaCount: 0,
    };
    const first = await converse(hi);
    now.pace = 'silent';
    expect(await converse(hi)).toEqual(first);
    await close();
  });
});

describe('two programs that answer each other', () => {
  const auto = 'I am driving now and will get back to you later.';

  test('fall silent when the same text keeps coming and is no answer, until another text comes', async () => {
    const { converse, close } = await conversationOn(today);
    const say = personOn(converse);
    await say('hi');
    await say('yes');
    const heard = [];
    for (let count = 0; count < 12; count += 1) heard.push(textOf(await say(auto)));
    expect(heard.map((text) => text !== '')).toEqual(Array.from({ length: 12 }, (_, at) => at < 6));
    const [question = ''] = textOf(await say('repeat')).split('\n');
    expect(question).not.toBe('');
    expect(heard[5]).toContain(question);
    await close();
  });

  test.each(['no', 'not sure', 'no sé'])(
    'a person who answers %j to everything is always answered',
    async (text) => {
      const { converse, close } = await conversationOn(today);
      const say = personOn(converse);
      await say('hi');
      await say('yes');
      for (let count = 0; count < 12; count += 1) expect(textOf(await say(text))).not.toBe('');
      await close();
    },
  );

  test.each(['STOP', 'i want to kill myself'])('%j is heard after any number of them', async (text) => {
    const { converse, close } = await conversationOn(today);
    const say = personOn(converse);
    await say('hi');
    for (let count = 0; count < 9; count += 1) await say(auto);
    expect(textOf(await say(text))).toMatch(/START|988/);
    for (let count = 0; count < 9 && text !== 'STOP'; count += 1)
      expect(textOf(await say(text))).toMatch(/988/);
    await close();
  });

  test('on the web nothing of it: there nobody pays for an answer', async () => {
    const { converse, close } = await conversationOn(today);
    const say = personOn(converse, { channel: 'web-chat', address: 'token' });
    await say('hi');
    for (let count = 0; count < 9; count += 1) expect(textOf(await say(auto))).not.toBe('');
    await close();
  });
});

describe('more at once than can be answered', () => {
  const turnedAway: string[] = [];
  const waiting: (() => void)[] = [];
  const slow: Converse = ({ text }) =>
    new Promise((resolve) => {
      waiting.push(() => {
        resolve([{ text, language: 'en' }]);
      });
    });
  const converse = unlessCrowded(slow, {
    most: 2,
    today: () => today,
    turnedAway: (channel) => turnedAway.push(channel),
  });
  const write = (text: string, given: Partial<Inbound> = {}) =>
    converse({ channel: 'twilio-sms', address: '+1', messageId: text, text, mediaCount: 0, ...given });

  test('two are answered; a text that comes then is to be sent again, a screen is refused, STOP is let in', async () => {
    const two = [write('1'), write('2')];
    expect(textOf(await write('3'))).toMatch(/again in a minute[^]*otra vez en un minuto/);
    await expect(write('4', { channel: 'web-chat' })).rejects.toMatchObject({ code: 'crowded' });
    const stop = write('STOP');
    for (const done of waiting) done();
    expect((await Promise.all([...two, stop])).map(textOf)).toEqual(['1', '2', 'STOP']);
    expect(turnedAway).toEqual(['twilio-sms', 'web-chat']);
    const later = write('5');
    waiting.at(-1)?.();
    expect(textOf(await later)).toBe('5');
  });
});
