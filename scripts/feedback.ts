import { randomBytes } from 'node:crypto';
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readConfig, type Config } from '../src/server/config.ts';
import { authorizationBy, feedbackPath } from '../src/server/feedback.ts';
import { findKeys, type KeysFound } from '../src/server/keys.ts';
import { openStore } from '../src/server/open-store.ts';
import { totals, type Row } from './feedback/totals.ts';
import { readOptions, refuse } from './options.ts';

/** How often people said that it was clear, and how often that it was not: from the server, or from its store when it is not running. */
const root = fileURLToPath(new URL('..', import.meta.url));
readOptions({});
const config = settings();
const found = findKeys({ config, path: join(root, 'var/development-keys.json'), random: randomBytes });
console.log(totals((await fromServer(config, found)) ?? (await fromStore(config, found))));

function settings(): Config {
  try {
    return readConfig(process.env);
  } catch (error) {
    return refuse(error instanceof Error ? error.message : String(error));
  }
}

/** Nothing where no server is running. */
async function fromServer({ port }: Config, { operatorKey }: KeysFound): Promise<readonly Row[] | undefined> {
  const headers = { authorization: authorizationBy(operatorKey) };
  const answer = await fetch(`http://localhost:${port}${feedbackPath}`, { headers }).catch(() => undefined);
  if (answer === undefined) return undefined;
  if (!answer.ok)
    refuse(
      `What runs on port ${port} is not this server, or has other keys: set PORT, MASTER_KEY and PEPPER as it has them.`,
    );
  return (await answer.json()) as readonly Row[];
}

async function fromStore(config: Config, { keys }: KeysFound): Promise<readonly Row[]> {
  if (config.databaseUrl === undefined && !existsSync(resolve(root, config.databasePath))) return [];
  try {
    const store = await openStore({ config, root, keys, now: Date.now, random: randomBytes });
    const rows = await store.counts();
    await store.close();
    return rows;
  } catch (error) {
    return refuse(error instanceof Error ? error.message : String(error));
  }
}
