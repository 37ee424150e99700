import { createCipheriv, createDecipheriv } from 'node:crypto';
import type { KeyObject } from 'node:crypto';
import type { Random } from './random.ts';
import { SealBroken } from './seal-broken.ts';

/** What a sealed value belongs to. It opens only where exactly the same parts are named again, in the same order. */
export type Binding = readonly (string | number)[];

const cipher = 'aes-256-gcm';
const nonceBytes = 12;
const tagBytes = 16;

/** Seals bytes under a key (AES-256-GCM) and binds them to their place. Laid out as nonce, tag, ciphertext. */
export function seal(
  key: KeyObject,
  plain: Uint8Array | string,
  binding: Binding,
  random: Random,
): Uint8Array {
  const nonce = random(nonceBytes);
  const sealing = createCipheriv(cipher, key, nonce, { authTagLength: tagBytes });
  sealing.setAAD(additional(binding));
  const sealed = typeof plain === 'string' ? sealing.update(plain, 'utf8') : sealing.update(plain);
  // GCM is a stream: `final` only computes the tag, it never adds ciphertext.
  sealing.final();
  return Buffer.concat([nonce, sealing.getAuthTag(), sealed]);
}

/** Opens what `seal` sealed. Throws `SealBroken` when one bit of it, its key or its place is not the same. */
export function unseal(key: KeyObject, sealed: Uint8Array, binding: Binding): Buffer {
  try {
    const opening = createDecipheriv(cipher, key, sealed.subarray(0, nonceBytes), {
      authTagLength: tagBytes,
    });
    opening.setAAD(additional(binding));
    opening.setAuthTag(sealed.subarray(nonceBytes, nonceBytes + tagBytes));
    const plain = opening.update(sealed.subarray(nonceBytes + tagBytes));
    opening.final();
    return plain;
  } catch (cause) {
    throw new SealBroken('seal-broken', { cause });
  }
}

/** JSON keeps the parts apart: `['a', 'bc']` and `['ab', 'c']` are never the same bytes. */
function additional(binding: Binding): Buffer {
  return Buffer.from(JSON.stringify(binding));
}
