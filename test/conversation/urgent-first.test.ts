import { describe, expect, test } from 'vitest';
import type { Outbound } from '../../src/channels/channel.ts';
import { conversationOn, personOn } from '../conversation-with.ts';

const today = '2026-11-23';
const web = { channel: 'web-chat', address: 'tablet' } as const;
const textOf = (answers: readonly Outbound[]) => answers.map(({ text }) => text).join('\n');

describe.each([
  ['a link', { link: 'pXk3vT9sQm2Lw8RzYb4NcA' }],
  ['a change', { change: 'pending' }],
])('beside %s', (_, beside) => {
  test.each([
    ['STOP', /over/],
    ['alto', /over/],
    ['DELETE MY DATA', /deleted/],
    ['borrar mis datos', /deleted/],
    ['i want to kill myself', /988/],
    ['me quiero matar', /988/],
  ])('%s is heard', async (text, heard) => {
    const { converse, inspect, close } = await conversationOn(today);
    const say = personOn(converse, web);
    for (const before of ['hi', 'english', 'yes', 'no']) await say(before);
    expect(textOf(await personOn(converse, { ...web, messageId: 'urgent', ...beside })(text))).toMatch(heard);
    const isForgotten = !String(heard).includes('988');
    expect((await inspect(web)) === undefined).toBe(isForgotten);
    await close();
  });
});

test('a link that comes with an urgent word is not spent', async () => {
  const { converse, close } = await conversationOn(today);
  const phone = personOn(converse);
  for (const text of ['hello', 'yes']) await phone(text);
  const link = (await phone('LINK'))[0]?.link?.split('/').at(-1) ?? expect.unreachable();
  await personOn(converse, { ...web, messageId: 'urgent', link })('stop');
  const joined = await personOn(converse, { ...web, messageId: 'again', link })('');
  expect(textOf(joined)).toMatch(/answers are here/);
  await close();
});
