import { resolve } from 'node:path';
import type { Outbound } from '../channels/channel.ts';
import type { Session } from '../conversation/session.ts';
import type { Keys } from '../privacy/index.ts';
import { openSqlite } from '../store/sqlite.ts';
import type { OpenStore } from '../store/store-over.ts';
import type { Config } from './config.ts';

type Reply = readonly Outbound[];

type Opening = Readonly<{
  config: Pick<Config, 'databaseUrl' | 'databasePath'>;
  root: string;
  keys: Keys;
  now: () => number;
  random: (bytes: number) => Uint8Array;
}>;

/** The store that the settings name. */
export async function openStore({ config, root, ...options }: Opening): Promise<OpenStore<Session, Reply>> {
  const silence: Reply = [];
  if (config.databaseUrl === undefined) {
    const path = config.databasePath === ':memory:' ? ':memory:' : resolve(root, config.databasePath);
    return openSqlite({ path, silence, ...options });
  }
  // Only whoever has a server waits for its driver to be read.
  const { openPostgres } = await import('../store/postgres.ts');
  return openPostgres({ url: config.databaseUrl, silence, ...options });
}
