import type { Converse, Outbound } from '../src/channels/channel.ts';
import { converseWith, type NotUnderstood } from '../src/conversation/converse.ts';
import type { Session } from '../src/conversation/session.ts';
import { takeAwayFrom, type TakeAway } from '../src/conversation/take-away.ts';
import { parseKeys } from '../src/privacy/index.ts';
import { openSqlite } from '../src/store/sqlite.ts';

export type InMemory = Readonly<{
  today: string;
  /** Milliseconds since 1970; without a clock it is always the first moment of the day. */
  now?: () => number;
  random: (bytes: number) => Uint8Array;
  surprised: (error: unknown) => void;
  notUnderstood?: (miss: NotUnderstood) => void;
}>;

type Conversation = Readonly<{ converse: Converse; takeAway: TakeAway; close: () => Promise<void> }>;

/** The whole conversation over a store that goes with the process. */
export async function conversationInMemory(parts: InMemory): Promise<Conversation> {
  const { today, now = () => Date.parse(today), random, surprised, notUnderstood = () => undefined } = parts;
  const secret = () => Buffer.from(random(32)).toString('base64');
  const store = await openSqlite<Session, readonly Outbound[]>({
    path: ':memory:',
    keys: parseKeys({ masterKey: secret(), pepper: secret() }),
    now,
    random,
    silence: [],
  });
  const converse = converseWith({
    ...{ store, today: () => today, now, random, publicUrl: 'https://adelante.example' },
    ...{ surprised, notUnderstood },
  });
  return { converse, takeAway: takeAwayFrom(store), close: store.close };
}
