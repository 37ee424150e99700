import { afterEach, describe, expect, test } from 'vitest';
import type { Converse, Inbound, Outbound } from '../../src/channels/channel.ts';
import { conversationOn } from '../conversation-with.ts';
import type { OpenChannel } from './open.ts';

export type Channel = Readonly<{
  name: Inbound['channel'];
  /** The folder, where two ways in share one name. */
  folder?: string;
  open: (converse: Converse) => Promise<OpenChannel>;
  /** How a numbered choice looks once it has been shown. */
  shows: (say: string, label: string) => string;
}>;

/** What every way to reach us promises, whatever lies between. */
export function channelContract({ name, folder = name, open, shows }: Channel): void {
  const opened: OpenChannel[] = [];
  const on = async (converse: Converse) => {
    const channel = await open(converse);
    opened.push(channel);
    return channel;
  };

  afterEach(async () => {
    await Promise.all(opened.splice(0).map((channel) => channel.close()));
  });

  describe(`the channel ${folder}`, () => {
    test('hands a message over as it was written, under its own name', async () => {
      const heard: Inbound[] = [];
      const channel = await on((inbound) => {
        heard.push(inbound);
        return Promise.resolve([]);
      });
      await channel.send('¿Qué onda? 👍 <b> {{x}}', 'message-1');
      expect(heard).toMatchObject([{ channel: name, text: '¿Qué onda? 👍 <b> {{x}}', mediaCount: 0 }]);
    });

    test('shows every answer, in order, with its choices', async () => {
      const channel = await on(() => Promise.resolve(answers));
      const seen = await channel.send('hi', 'message-1');
      const places = ['First <thought>.', 'Second?', shows('1', 'Sí & no'), shows('2', 'No sé')].map((text) =>
        seen.indexOf(text),
      );
      expect(places).not.toContain(-1);
      expect(places).toEqual(places.toSorted((one, other) => one - other));
    });

    test('says nothing when there is nothing to say', async () => {
      const channel = await on(() => Promise.resolve([]));
      expect(await channel.send('hi', 'message-1')).toBe('');
    });

    test('keeps the order of a person who writes again before the answer', async () => {
      const { converse, close } = await conversationOn('2026-11-23');
      const channel = await on(converse);
      await channel.send('hi', 'message-1');
      const [first, second] = await Promise.all([
        channel.send('yes', 'message-2'),
        channel.send('no', 'message-3'),
      ]);
      expect(first).toContain('warrant');
      expect(second).toContain('probation');
      await close();
    });

    test('takes the same message once, and answers it the same way', async () => {
      const { converse, close } = await conversationOn('2026-11-23');
      const channel = await on(converse);
      await channel.send('hola', 'message-1');
      const once = await channel.send('si', 'message-2');
      expect(await channel.send('si', 'message-2')).toBe(once);
      expect(await channel.send('repetir', 'message-3')).toContain('orden de arresto');
      await close();
    });

    test.each(['', '   ', 'a'.repeat(1_600), '\u0000', '__proto__', '<script>alert(1)</script>'])(
      'answers %j kindly',
      async (text) => {
        const { converse, surprises, close } = await conversationOn('2026-11-23');
        const channel = await on(converse);
        const seen = await channel.send(text, 'message-1');
        expect(seen).not.toBe('');
        expect(seen).not.toMatch(/Error|undefined|\.ts:/);
        expect(surprises).toEqual([]);
        await close();
      },
    );
  });
}

const answers: readonly Outbound[] = [
  { text: 'First <thought>.', language: 'en' },
  {
    text: 'Second?',
    language: 'es',
    choices: [
      { say: '1', label: 'Sí & no' },
      { say: '2', label: 'No sé' },
    ],
  },
];
