import type { Converse, Outbound } from '../src/channels/channel.ts';
import { converseWith } from '../src/conversation/converse.ts';
import type { Session } from '../src/conversation/session.ts';
import { parseKeys } from '../src/privacy/index.ts';
import { openSqlite } from '../src/store/sqlite.ts';

export type InMemory = Readonly<{ today: string; random: (bytes: number) => Uint8Array }>;

/** The whole conversation over a store that goes with the process. A surprise is shown, not hidden. */
export async function conversationInMemory({
  today,
  random,
}: InMemory): Promise<{ converse: Converse; close: () => Promise<void> }> {
  const secret = () => Buffer.from(random(32)).toString('base64');
  const store = await openSqlite<Session, readonly Outbound[]>({
    path: ':memory:',
    keys: parseKeys({ masterKey: secret(), pepper: secret() }),
    now: () => Date.parse(today),
    random,
    silence: [],
  });
  const surprised = (error: unknown) => {
    console.error(error);
  };
  return { converse: converseWith({ store, today: () => today, surprised }), close: store.close };
}
