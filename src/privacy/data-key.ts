import { createSecretKey } from 'node:crypto';
import type { KeyObject } from 'node:crypto';
import type { Keys, MasterKey } from './keys.ts';
import type { Random } from './random.ts';
import { SealBroken } from './seal-broken.ts';
import { seal, unseal } from './seal.ts';
import type { Binding } from './seal.ts';

/** A data key as it is kept: sealed under the master key that `keyId` names. */
export type WrappedKey = Readonly<{ keyId: string; wrapped: Uint8Array }>;

/** A data key in use, beside the form it is kept in. */
export type DataKey = Readonly<{ key: KeyObject; kept: WrappedKey }>;

/** Makes a data key for one session. Deleting its wrapped form makes all it sealed unreadable. */
export function newDataKey(keys: Keys, binding: Binding, random: Random): DataKey {
  return wrapped(keys, random(32), binding, random);
}

/** Opens a kept data key. One wrapped by a retired master key comes back wrapped by the current one. */
export function openDataKey(keys: Keys, kept: WrappedKey, binding: Binding, random: Random): DataKey {
  const master = masterKeyOf(keys, kept.keyId);
  const secret = unseal(master.wraps, kept.wrapped, [...binding, master.id]);
  return master === keys.current
    ? { key: createSecretKey(secret), kept }
    : wrapped(keys, secret, binding, random);
}

/** The master key that goes by this id, current or retired. */
export function masterKeyOf(keys: Keys, id: string): MasterKey {
  const found = [keys.current, ...keys.retired].find((master) => master.id === id);
  if (!found) throw new SealBroken('key-unknown');
  return found;
}

function wrapped(keys: Keys, secret: Uint8Array, binding: Binding, random: Random): DataKey {
  const { id, wraps } = keys.current;
  return {
    key: createSecretKey(secret),
    kept: { keyId: id, wrapped: seal(wraps, secret, [...binding, id], random) },
  };
}
