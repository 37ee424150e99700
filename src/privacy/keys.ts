import { createSecretKey, hkdfSync } from 'node:crypto';
import type { KeyObject } from 'node:crypto';
import { KeysMalformed } from './keys-malformed.ts';

/** One master key, split by purpose. `id` is derived from the key and safe to write beside what it sealed. */
export type MasterKey = Readonly<{
  id: string;
  /** Wraps the data key of each session. */
  wraps: KeyObject;
  /** Seals remembered replies. */
  replies: KeyObject;
}>;

/** Every secret the store needs. `retired` master keys still open old rows; only `current` seals new ones. */
export type Keys = Readonly<{
  current: MasterKey;
  retired: readonly MasterKey[];
  pepper: KeyObject;
  pepperId: string;
}>;

/** The keys as an operator writes them: 32 bytes each, in base64. */
type KeyTexts = Readonly<{ masterKey: string; pepper: string; retired?: readonly string[] }>;

/** Reads the keys an operator gave. A malformed one is refused: a store without its keys must not start. */
export function parseKeys(texts: KeyTexts): Keys {
  const master = readSecret('master key', texts.masterKey);
  const pepper = readSecret('pepper', texts.pepper);
  if (master.equals(pepper)) throw new KeysMalformed('The master key and the pepper must not be the same.');
  return {
    current: masterKey(master),
    retired: (texts.retired ?? []).map((text) => masterKey(readSecret('retired master key', text))),
    pepper: createSecretKey(pepper),
    pepperId: fingerprint(pepper),
  };
}

function readSecret(what: string, text: string): Buffer {
  const trimmed = text.trim();
  const bytes = Buffer.from(trimmed, 'base64');
  // Node's decoder skips what it cannot read, so only text that encodes back to itself is believed.
  if (bytes.length !== 32 || bytes.toString('base64') !== trimmed) {
    throw new KeysMalformed(`The ${what} must be 32 bytes written in base64: openssl rand -base64 32.`);
  }
  return bytes;
}

function masterKey(secret: Buffer): MasterKey {
  return {
    id: fingerprint(secret),
    wraps: createSecretKey(derive(secret, 'wraps', 32)),
    replies: createSecretKey(derive(secret, 'replies', 32)),
  };
}

function fingerprint(secret: Buffer): string {
  return derive(secret, 'id', 8).toString('hex');
}

function derive(secret: Buffer, purpose: string, length: number): Buffer {
  return Buffer.from(hkdfSync('sha256', secret, '', `adelante ${purpose}`, length));
}
