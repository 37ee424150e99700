import { hash } from 'node:crypto';
import type { Converse, Inbound, Outbound } from '../src/channels/channel.ts';
import { converseWith } from '../src/conversation/converse.ts';
import type { Session } from '../src/conversation/session.ts';
import { parseKeys } from '../src/privacy/index.ts';
import { openSqlite } from '../src/store/sqlite.ts';

/** Keys and chance that are the same in every run. */
const keys = parseKeys({
  masterKey: Buffer.alloc(32, 1).toString('base64'),
  pepper: Buffer.alloc(32, 2).toString('base64'),
});

export type Conversation = Readonly<{
  converse: Converse;
  surprises: readonly unknown[];
  close: () => Promise<void>;
}>;

/** The real conversation over a real store in memory, on a fixed day. */
export async function conversationOn(today: string): Promise<Conversation> {
  const surprises: unknown[] = [];
  const store = await openSqlite<Session, readonly Outbound[]>({
    path: ':memory:',
    keys,
    now: () => Date.parse(today),
    random: counting(),
    silence: [],
  });
  const surprised = (error: unknown) => void surprises.push(error);
  return { converse: converseWith({ store, today: () => today, surprised }), surprises, close: store.close };
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
