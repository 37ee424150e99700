import { randomBytes } from 'node:crypto';
import { writeSync } from 'node:fs';
import { parseKeys } from '../../src/privacy/index.ts';
import { openSqlite } from '../../src/store/sqlite.ts';

/** Takes turns until it is killed, four people at once, and writes a line for each turn the store acknowledged. */
const [path = '', masterKey = '', pepper = ''] = process.argv.slice(2);
const store = await openSqlite<readonly number[], string>({
  path,
  keys: parseKeys({ masterKey, pepper }),
  now: () => 1,
  random: randomBytes,
  silence: '',
});

async function talk(person: string, turn: number): Promise<void> {
  const reply = await store.once({ channel: 'sms', address: person, messageId: String(turn) }, (kept) => ({
    kept: { session: [...(kept.session ?? []), turn], optedOut: false },
    reply: `${person} ${String(turn)}`,
  }));
  writeSync(1, `${reply}\n`);
  return talk(person, turn + 1);
}

await Promise.all(['maria', 'jose', 'ana', 'luis'].map((person) => talk(person, 0)));
