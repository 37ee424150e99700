import type { Converse, Outbound } from '../src/channels/channel.ts';
import { converseWith, type NotUnderstood } from '../src/conversation/converse.ts';
import { inspectWith, type Inspect } from '../src/conversation/inspection.ts';
import type { Session } from '../src/conversation/session.ts';
import { parseKeys } from '../src/privacy/index.ts';
import { openSqlite } from '../src/store/sqlite.ts';

export type InMemory = Readonly<{
  today: string;
  random: (bytes: number) => Uint8Array;
  surprised: (error: unknown) => void;
  notUnderstood?: (miss: NotUnderstood) => void;
}>;

type Conversation = Readonly<{ converse: Converse; inspect: Inspect; close: () => Promise<void> }>;

/** The whole conversation over a store that goes with the process. */
export async function conversationInMemory(parts: InMemory): Promise<Conversation> {
  const { today, random, surprised, notUnderstood = () => undefined } = parts;
  const secret = () => Buffer.from(random(32)).toString('base64');
  const store = await openSqlite<Session, readonly Outbound[]>({
    path: ':memory:',
    keys: parseKeys({ masterKey: secret(), pepper: secret() }),
    now: () => Date.parse(today),
    random,
    silence: [],
  });
  return {
    converse: converseWith({ store, today: () => today, surprised, notUnderstood }),
    inspect: inspectWith(store, () => today),
    close: store.close,
  };
}
