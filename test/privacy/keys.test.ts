import { inspect } from 'node:util';
import { describe, expect, test } from 'vitest';
import { parseKeys } from '../../src/privacy/index.ts';

const masterKey = Buffer.alloc(32, 1).toString('base64');
const pepper = Buffer.alloc(32, 2).toString('base64');

describe('keys', () => {
  test('are read from base64, a line end and all', () => {
    expect(parseKeys({ masterKey: `${masterKey}\n`, pepper }).current.id).toMatch(/^[0-9a-f]{16}$/);
  });

  test('have an id that depends on the key alone', () => {
    const ids = [masterKey, masterKey, Buffer.alloc(32, 3).toString('base64')].map(
      (text) => parseKeys({ masterKey: text, pepper }).current.id,
    );
    expect(ids[0]).toBe(ids[1]);
    expect(ids[0]).not.toBe(ids[2]);
  });

  test('do not show when somebody prints them', () => {
    const shown = inspect(parseKeys({ masterKey, pepper }), { depth: 9 });
    for (const secret of [masterKey, pepper, '0101', '01 01']) expect(shown).not.toContain(secret);
  });

  test.each([
    ['nothing', ''],
    ['31 bytes', Buffer.alloc(31, 1).toString('base64')],
    ['33 bytes', Buffer.alloc(33, 1).toString('base64')],
    ['hexadecimal', Buffer.alloc(32, 1).toString('hex')],
    ['a character base64 does not have', `${masterKey.slice(0, -2)}!=`],
    ['two lines', `${masterKey}\n${masterKey}`],
  ])('are refused when a key is %s, in one sentence that does not repeat it', (_, text) => {
    const error = expect(() => parseKeys({ masterKey: text, pepper }));
    error.toThrow(expect.objectContaining({ code: 'keys-malformed' }));
    error.toThrow(/^The master key must be 32 bytes written in base64: openssl rand -base64 32\.$/);
    expect(() => parseKeys({ masterKey, pepper: text })).toThrow('The pepper must be');
    expect(() => parseKeys({ masterKey, pepper, retired: [text] })).toThrow('The retired master key must be');
  });

  test('are refused when the pepper is the master key', () => {
    expect(() => parseKeys({ masterKey, pepper: masterKey })).toThrow('must not be the same');
  });
});
