import { createSecretKey, randomBytes } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import {
  newDataKey,
  openDataKey,
  parseKeys,
  pooledRandom,
  SealBroken,
  seal,
  unseal,
} from '../../src/privacy/index.ts';

const key = createSecretKey(Buffer.alloc(32, 1));
const binding = ['session', 1, 'id', 7];
const words = 'Mi caso fue en 2015. ñ';

describe('a sealed value', () => {
  const sealed = seal(key, words, binding, randomBytes);

  test('opens in its own place', () => {
    expect(unseal(key, sealed, binding).toString()).toBe(words);
  });

  test('shows nothing of what it holds, and is never the same twice', () => {
    expect(Buffer.from(sealed).includes('caso')).toBe(false);
    expect(seal(key, words, binding, randomBytes)).not.toEqual(sealed);
  });

  test('takes its chance from the argument', () => {
    const fixed = (bytes: number) => Buffer.alloc(bytes, 9);
    expect(seal(key, words, binding, fixed)).toEqual(seal(key, words, binding, fixed));
  });

  test.each([
    ['another session', ['session', 1, 'other', 7]],
    ['another turn', ['session', 1, 'id', 8]],
    ['another version', ['session', 2, 'id', 7]],
    ['parts that only look the same', ['session', 1, 'id,7']],
    ['a number written as text', ['session', 1, 'id', '7']],
  ])('does not open as part of %s', (_, other) => {
    expect(() => unseal(key, sealed, other)).toThrow(SealBroken);
  });

  test('does not open under another key', () => {
    expect(() => unseal(createSecretKey(Buffer.alloc(32, 2)), sealed, binding)).toThrow(SealBroken);
  });

  test('does not open when any one byte of it is changed', () => {
    for (const at of sealed.keys()) {
      const changed = Uint8Array.from(sealed);
      changed[at] = (changed[at] ?? 0) ^ 1;
      expect(() => unseal(key, changed, binding)).toThrow(SealBroken);
    }
  });

  test('does not open when it is cut short, wherever', () => {
    for (const at of sealed.keys()) {
      expect(() => unseal(key, sealed.subarray(0, at), binding)).toThrow(SealBroken);
    }
  });

  test('breaks with a code and without its words', () => {
    expect(() => unseal(key, sealed, ['other'])).toThrow(
      expect.objectContaining({ code: 'seal-broken', message: 'seal-broken' }),
    );
  });
});

describe('a data key', () => {
  const text = (byte: number) => Buffer.alloc(32, byte).toString('base64');
  const old = parseKeys({ masterKey: text(1), pepper: text(9) });
  const rotated = parseKeys({ masterKey: text(2), retired: [text(1)], pepper: text(9) });
  const made = newDataKey(old, ['id'], randomBytes);

  test('opens again from the form it is kept in', () => {
    const opened = openDataKey(old, made.kept, ['id'], randomBytes);
    expect(opened.key.equals(made.key)).toBe(true);
    expect(opened.kept).toBe(made.kept);
  });

  test('comes back under the current master key when a retired one wrapped it', () => {
    const opened = openDataKey(rotated, made.kept, ['id'], randomBytes);
    expect(opened.key.equals(made.key)).toBe(true);
    expect(opened.kept.keyId).toBe(rotated.current.id);
    expect(openDataKey(rotated, opened.kept, ['id'], randomBytes).key.equals(made.key)).toBe(true);
  });

  test('does not open for another session', () => {
    expect(() => openDataKey(old, made.kept, ['other'], randomBytes)).toThrow(SealBroken);
  });

  test('says so when its master key is not known', () => {
    const others = parseKeys({ masterKey: text(3), pepper: text(9) });
    expect(() => openDataKey(others, made.kept, ['id'], randomBytes)).toThrow(
      expect.objectContaining({ code: 'key-unknown' }),
    );
  });
});

describe('pooled chance', () => {
  test('gives every byte of its source once', () => {
    const pools: ArrayBufferLike[] = [];
    const source = (bytes: number) => {
      const pool = new Uint8Array(bytes);
      pools.push(pool.buffer);
      return pool;
    };
    const random = pooledRandom(source);
    const drawn = [12, 32, 4000, 12, 60, 5000, 12].map((bytes) => random(bytes));
    expect(drawn.map((piece) => piece.length)).toEqual([12, 32, 4000, 12, 60, 5000, 12]);
    const bytes = drawn.flatMap((piece) =>
      Array.from(piece, (_, at) => `${String(pools.indexOf(piece.buffer))} ${String(piece.byteOffset + at)}`),
    );
    expect(new Set(bytes).size).toBe(bytes.length);
  });
});
