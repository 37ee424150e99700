import { randomBytes } from 'node:crypto';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Config } from '../../src/server/config.ts';
import { findKeys } from '../../src/server/keys.ts';
import { openStore } from '../../src/server/open-store.ts';
import { StoreRefused } from '../../src/store/store-refused.ts';
import { fine, missing, note, type Symptom } from './symptom.ts';

/** Whether the keys are keys, and open the database. Keys that nobody has made yet are left to the first start. */
export async function examineDatabase(config: Config, root: string): Promise<Symptom> {
  const path = join(root, 'var/development-keys.json');
  if (config.masterKey === undefined && !existsSync(path))
    return note('The database was not looked at: there are no keys yet, and the first start will make some.');
  try {
    const { keys } = findKeys({ config, path, random: randomBytes });
    const store = await openStore({ config, root, keys, now: Date.now, random: randomBytes });
    const isReady = await store.ready();
    await store.close();
    return isReady
      ? fine(`${nameOf(config)} is there and opens with these keys.`)
      : missing(`${nameOf(config)} opens, but takes no turn.`);
  } catch (error) {
    return complaint(error);
  }
}

/** Never the address: it holds a password. */
function nameOf({ databaseUrl, databasePath }: Config): string {
  return databaseUrl === undefined ? `The database ${databasePath}` : 'The PostgreSQL database';
}

function complaint(error: unknown): Symptom {
  if (error instanceof StoreRefused && error.code === 'file-in-use')
    return note(
      'The database is open in another process, most likely the server: stop it to have the file looked at.',
    );
  return missing(error instanceof Error ? error.message : 'The database cannot be opened.');
}
