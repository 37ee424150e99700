import { describe, expect, test } from 'vitest';
import type { Outbound } from '../../src/channels/channel.ts';
import { converseWith, type TurnStore } from '../../src/conversation/converse.ts';
import { SealBroken } from '../../src/privacy/index.ts';
import { conversationOn, personOn } from '../conversation-with.ts';
import { parts } from './at-every-question.ts';

const today = '2026-11-23';

function textOf(answers: readonly Outbound[]): string {
  return answers.map(({ text }) => text).join('\n');
}

describe('STOP and START on a phone', () => {
  test.each([
    ['STOP', 'START'],
    ['alto', 'empezar'],
    ['no me manden mas mensajes', 'unstop'],
    ['Unsubscribe', 'YES'],
  ])('%s is confirmed once, then silence until %s, and the place is kept', async (stop, start) => {
    const { converse, close } = await conversationOn(today);
    const say = personOn(converse);
    await say('hola');
    await say('si');
    expect(textOf(await say(stop))).toMatch(/START|EMPEZAR/);
    for (const text of ['hola?', '1', stop, 'ayuda', 'please']) expect(await say(text)).toEqual([]);
    const back = textOf(await say(start));
    expect(back).toContain('orden de arresto');
    await close();
  });

  test('a number that stops before anything else is left alone', async () => {
    const { converse, close } = await conversationOn(today);
    const say = personOn(converse);
    expect(await say('STOP')).toHaveLength(1);
    expect(await say('hi')).toEqual([]);
    await close();
  });

  test('on the web STOP ends the chat and forgets it, and nobody is shut out', async () => {
    const { converse, close } = await conversationOn(today);
    const say = personOn(converse, { channel: 'web-chat', address: 'token' });
    await say('hi');
    expect(textOf(await say('stop'))).toMatch(/over/);
    expect(textOf(await say('hi'))).toMatch(/Adelante/);
    await close();
  });
});

test('a channel is told when a message was answered before, and the first answer stands', async () => {
  const { converse, close } = await conversationOn(today);
  const known: string[] = [];
  const say = (messageId: string, text: string) => {
    const inbound = { channel: 'web-chat', address: 'token', messageId, text, mediaCount: 0 } as const;
    return converse(inbound, () => known.push(text));
  };
  await say('first', 'hi');
  const answer = await say('second', 'yes');
  expect(known).toEqual([]);
  expect(await say('second', 'no')).toEqual(answer);
  expect(known).toEqual(['no']);
  await close();
});

describe('when the store fails', () => {
  const broken: TurnStore = {
    once: () => Promise.reject(new Error('disk full')),
    forget: () => Promise.resolve(),
    ready: () => Promise.resolve(false),
    close: () => Promise.resolve(),
  };
  const surprises: unknown[] = [];
  const say = personOn(
    converseWith({
      ...parts,
      store: broken,
      today: () => today,
      surprised: (error) => void surprises.push(error),
      notUnderstood: () => undefined,
    }),
  );

  test('the person gets an apology with a human contact, in both languages while we know neither', async () => {
    const text = textOf(await say('misdemeanor'));
    expect(text).toMatch(/2-1-1/);
    expect(text).toMatch(/Disculpe/);
    expect(surprises).toHaveLength(1);
  });

  test('a crisis is heard all the same', async () => {
    expect(textOf(await say('i want to kill myself'))).toMatch(/988/);
  });

  test('a STOP is not answered, so that it comes again', async () => {
    await expect(say('STOP')).rejects.toThrow('disk full');
  });
});

test('a session that cannot be opened is forgotten, and its person starts anew', async () => {
  const { converse, close } = await conversationOn(today);
  const forgotten: string[] = [];
  const store: TurnStore = {
    once: (_, take) => {
      if (forgotten.length === 0) return Promise.reject(new SealBroken('seal-broken'));
      return Promise.resolve(take({ session: undefined, optedOut: false }).reply);
    },
    forget: ({ address }) => {
      forgotten.push(address);
      return Promise.resolve();
    },
    ready: () => Promise.resolve(true),
    close,
  };
  const say = personOn(
    converseWith({
      ...parts,
      ...{ store, today: () => today, surprised: () => undefined, notUnderstood: () => undefined },
    }),
  );
  expect(textOf(await say('hi'))).toMatch(/Shall we start/);
  expect(forgotten).toEqual(['+12135550123']);
  expect(
    await converse({ channel: 'terminal', address: 'x', messageId: '1', text: 'hi', mediaCount: 0 }),
  ).not.toEqual([]);
  await close();
});
