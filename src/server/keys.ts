import { hkdfSync } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { parseKeys, type Keys } from '../privacy/index.ts';
import * as z from 'zod/mini';
import type { Config } from './config.ts';

const keyFile = z.object({ masterKey: z.string(), pepper: z.string() });

export type KeysFound = Readonly<{
  keys: Keys;
  /** The key that signs web-chat tokens. */
  tokenKey: Uint8Array;
  /** The key by which the operator's own commands are known to the server. */
  operatorKey: Uint8Array;
  /** True when the keys were made on this machine and are kept beside the data they lock. */
  areForDevelopment: boolean;
}>;

export type KeySources = Readonly<{ config: Config; path: string; random: (bytes: number) => Uint8Array }>;

type Texts = Readonly<{ masterKey: string; pepper: string }>;

/** Keys from the environment, or made once under `var/` so that a newcomer can start without any. */
export function findKeys({ config, path, random }: KeySources): KeysFound {
  const { masterKey, pepper, retiredMasterKeys: retired } = config;
  const areForDevelopment = masterKey === undefined || pepper === undefined;
  const texts = areForDevelopment ? developmentKeys(path, random) : { masterKey, pepper };
  return {
    keys: parseKeys({ ...texts, retired }),
    tokenKey: keyFor('web-chat tokens', texts),
    operatorKey: keyFor('operator', texts),
    areForDevelopment,
  };
}

/** Each purpose has a key of its own, so that nothing it reveals says anything of the pepper. */
function keyFor(purpose: string, { pepper }: Texts): Uint8Array {
  return new Uint8Array(hkdfSync('sha256', Buffer.from(pepper, 'base64'), '', purpose, 32));
}

function developmentKeys(path: string, random: KeySources['random']): Texts {
  return readKeys(path) ?? makeKeys(path, random);
}

function readKeys(path: string): Texts | undefined {
  try {
    return keyFile.parse(JSON.parse(readFileSync(path, 'utf8')));
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined;
    throw error;
  }
}

function makeKeys(path: string, random: KeySources['random']): Texts {
  const secret = () => Buffer.from(random(32)).toString('base64');
  const texts = { masterKey: secret(), pepper: secret() };
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, `${JSON.stringify(texts, null, 2)}\n`, { mode: 0o600, flag: 'wx' });
  return texts;
}
