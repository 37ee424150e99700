import type { Converse } from '../../src/channels/channel.ts';
import type { OpenChannel } from '../channels/open.ts';
import { conversationOn } from '../conversation-with.ts';

/** What a person sees of each answer when the story is told over one channel. */
export async function told(
  open: (converse: Converse) => Promise<OpenChannel>,
  today: string,
  said: readonly string[],
): Promise<readonly string[]> {
  const { converse, close } = await conversationOn(today);
  const channel = await open(converse);
  const heard = [];
  for (const [turn, text] of said.entries()) heard.push(await channel.send(text, `message-${String(turn)}`));
  await channel.close();
  await close();
  return heard;
}
