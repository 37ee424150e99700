import { hash } from 'node:crypto';
import { conversationInMemory } from '../scripts/conversation-in-memory.ts';
import type { Converse, Inbound, Outbound } from '../src/channels/channel.ts';
import type { Inspect } from '../src/conversation/inspection.ts';
import type { TakeAway } from '../src/conversation/take-away.ts';
import { anyPace, type PaceOf } from '../src/conversation/too-fast.ts';

export type Conversation = Readonly<{
  converse: Converse;
  takeAway: TakeAway;
  inspect: Inspect;
  surprises: readonly unknown[];
  close: () => Promise<void>;
}>;

/** The real conversation over a real store in memory, on a fixed day, at its first moment unless a clock says later. */
export async function conversationOn(
  today: string,
  now = () => Date.parse(today),
  paceOf: PaceOf = anyPace,
): Promise<Conversation> {
  const surprises: unknown[] = [];
  const surprised = (error: unknown) => void surprises.push(error);
  return {
    surprises,
    ...(await conversationInMemory({ today, now, random: counting(), surprised, paceOf })),
  };
}

/** Chance for tests: different each time it is asked, and the same in every run. */
export function counting(): (bytes: number) => Uint8Array {
  let count = 0;
  return (bytes) => {
    count += 1;
    return hash('shake256', String(count), {
      outputLength: Math.max(bytes, 1),
      outputEncoding: 'buffer',
    }).subarray(0, bytes);
  };
}

/** One person writing, message by message. */
export function personOn(
  converse: Converse,
  given: Partial<Inbound> = {},
): (text: string) => Promise<readonly Outbound[]> {
  let count = 0;
  return (text) => {
    count += 1;
    return converse({
      channel: 'twilio-sms',
      address: '+12135550123',
      messageId: `SM${given.address ?? ''}${String(count)}`,
      text,
      mediaCount: 0,
      ...given,
    });
  };
}
