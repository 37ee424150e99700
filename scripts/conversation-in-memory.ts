import type { Converse, Outbound } from '../src/channels/channel.ts';
import { converseWith, type NotUnderstood } from '../src/conversation/converse.ts';
import { inspectWith, type Inspect } from '../src/conversation/inspection.ts';
import type { Session } from '../src/conversation/session.ts';
import { takeAwayFrom, type TakeAway } from '../src/conversation/take-away.ts';
import { anyPace, type PaceOf } from '../src/conversation/too-fast.ts';
import { parseKeys } from '../src/privacy/index.ts';
import type { Helpers } from '../src/referrals/index.ts';
import { lazyDirectory } from '../src/server/directory/directory.ts';
import { openSqlite } from '../src/store/sqlite.ts';

/** Who there is to help: without a directory it is everybody in `referrals/`. */
export type InMemory = Partial<Helpers> &
  Readonly<{
    today: string;
    /** Milliseconds since 1970; without a clock it is always the first moment of the day. */
    now?: () => number;
    random: (bytes: number) => Uint8Array;
    surprised: (error: unknown) => void;
    notUnderstood?: (miss: NotUnderstood) => void;
    paceOf?: PaceOf;
  }>;

const everybody = lazyDirectory(() => undefined);

type Conversation = Readonly<{
  converse: Converse;
  takeAway: TakeAway;
  inspect: Inspect;
  close: () => Promise<void>;
}>;

/** The whole conversation over a store that goes with the process. */
export async function conversationInMemory(parts: InMemory): Promise<Conversation> {
  const { today, now = () => Date.parse(today), random, directory = everybody, clinic } = parts;
  const { surprised, notUnderstood = () => undefined, paceOf = anyPace } = parts;
  const secret = () => Buffer.from(random(32)).toString('base64');
  const store = await openSqlite<Session, readonly Outbound[]>({
    path: ':memory:',
    keys: parseKeys({ masterKey: secret(), pepper: secret() }),
    now,
    random,
    silence: [],
  });
  const converse = converseWith({
    ...{ store, today: () => today, now, random, directory, clinic },
    ...{ publicUrl: 'https://adelante.example' },
    ...{ surprised, notUnderstood, paceOf },
  });
  const inspect = inspectWith(store, () => today);
  return { converse, takeAway: takeAwayFrom(store), inspect, close: store.close };
}
