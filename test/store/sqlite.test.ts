import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { describe, expect, onTestFinished, test } from 'vitest';
import { parseKeys } from '../../src/privacy/index.ts';
import type { Keys } from '../../src/privacy/index.ts';
import { openSqlite } from '../../src/store/sqlite.ts';
import {
  answering,
  failing,
  forgetting,
  jose,
  keys,
  maria,
  random,
  secrets,
  storeContract,
} from './contract.ts';
import type { Reply, Session, TestStore } from './contract.ts';

function newPath(): string {
  const folder = mkdtempSync(join(tmpdir(), 'adelante-store-'));
  onTestFinished(() => {
    rmSync(folder, { recursive: true });
  });
  return join(folder, 'adelante.db');
}

async function open(path: string, withKeys: Keys = keys): Promise<TestStore> {
  const store = await openSqlite<Session, Reply>({ path, keys: withKeys, now: () => 1, random, silence: [] });
  onTestFinished(() => store.close());
  return store;
}

function everyByte(path: string): Buffer {
  const files = [path, `${path}-wal`, `${path}-shm`, `${path}-journal`].filter((file) => existsSync(file));
  return Buffer.concat(files.map((file) => readFileSync(file)));
}

/** Works on the file as somebody with a database tool would. */
function tamper(path: string, sql: string): void {
  const database = new DatabaseSync(path);
  database.exec(sql);
  database.close();
}

storeContract('in memory', (options) =>
  openSqlite<Session, Reply>({ path: ':memory:', random, silence: [], ...options }),
);
storeContract('in a file', (options) =>
  openSqlite<Session, Reply>({ path: newPath(), random, silence: [], ...options }),
);

describe('the file', () => {
  test('keeps every turn over a restart', async () => {
    const path = newPath();
    const before = await open(path);
    const reply = await before.once({ ...maria, messageId: 'SM1' }, answering('felony'));
    await before.close();
    const after = await open(path);
    expect(await after.once({ ...maria, messageId: 'SM1' }, failing)).toEqual(reply);
    expect(await after.once({ ...maria, messageId: 'SM2' }, answering('2015'))).toHaveLength(2);
  });

  test('is made, folder and all, when it is missing', async () => {
    const path = join(newPath(), 'deep', 'adelante.db');
    await open(path);
    expect(existsSync(path)).toBe(true);
  });

  test('from the release before private links goes on, with everything in it', async () => {
    const path = newPath();
    const before = await open(path);
    await before.once({ ...maria, messageId: 'SM1' }, answering('felony'));
    await before.close();
    tamper(path, 'drop table link; drop table device; drop table counted; pragma user_version = 1');
    const after = await open(path);
    expect(await after.once({ ...maria, messageId: 'SM2' }, answering('2015'))).toHaveLength(2);
    expect(await after.openLink('any', 'go-on')).toBeUndefined();
  });

  test('holds no word, number, answer or message id a person gave', async () => {
    const path = newPath();
    const store = await open(path);
    const canary = 'canary-word-about-a-case';
    await store.once({ ...maria, messageId: 'SMcanary' }, answering(canary));
    await store.once({ ...maria, messageId: 'SM2' }, ({ session }) => ({
      kept: { session, optedOut: true },
      reply: [canary],
    }));
    const whileOpen = everyByte(path);
    await store.close();
    for (const bytes of [whileOpen, everyByte(path)]) {
      expect(bytes.length).toBeGreaterThan(0);
      for (const secret of [canary, maria.address, '3105550101', 'SMcanary', 'twilio-sms', 'answers']) {
        expect(bytes.includes(secret), secret).toBe(false);
      }
    }
  });

  test('holds no token of a private link', async () => {
    const path = newPath();
    const store = await open(path);
    const link = { token: 'canary-token', purpose: 'go-on', until: 2 } as const;
    await store.once({ ...maria, messageId: 'SM1' }, answering('felony'));
    await store.once({ ...maria, messageId: 'SM2' }, (kept) => ({
      kept,
      reply: [link.token],
      links: [link],
    }));
    expect(everyByte(path).includes(link.token)).toBe(false);
    await store.once({ ...jose, messageId: 'SM3' }, answering('2015'), () => link.token);
    expect(everyByte(path).includes(link.token)).toBe(false);
  });

  test('holds no byte of a forgotten session once its person is told so', async () => {
    const path = newPath();
    const before = await open(path);
    await before.once({ ...maria, messageId: 'SM1' }, answering('felony'));
    await before.close();
    const { body, wrapped, address } = sealedSession(path);
    const after = await open(path);
    expect(everyByte(path).includes(body)).toBe(true);
    await after.once({ ...maria, messageId: 'SM2' }, forgetting);
    for (const bytes of [body, wrapped, address]) expect(everyByte(path).includes(bytes)).toBe(false);
  });
});

function sealedSession(path: string) {
  const database = new DatabaseSync(path);
  const row = database.prepare('select body, wrapped_key, address from session').get();
  database.close();
  const bytes = (value: unknown) => (value instanceof Uint8Array ? Buffer.from(value) : Buffer.alloc(0));
  return {
    body: bytes(row?.body),
    wrapped: bytes(row?.wrapped_key),
    address: bytes(row?.address),
  };
}

describe('a row that was changed', () => {
  const changes = [
    { what: 'the body', sql: 'update session set body = zeroblob(60) where rowid = 1' },
    { what: 'a body cut short', sql: 'update session set body = substr(body, 1, 5) where rowid = 1' },
    { what: 'the wrapped key', sql: 'update session set wrapped_key = zeroblob(60) where rowid = 1' },
    { what: 'the turn', sql: 'update session set turn = turn + 1 where rowid = 1' },
    { what: 'the id', sql: "update session set id = 'another' where rowid = 1" },
    {
      what: "somebody else's body",
      sql: 'update session set body = (select body from session where rowid = 2) where rowid = 1',
    },
    {
      what: "somebody else's whole row",
      sql: `update session set (id, wrapped_key, body) =
              (select id, wrapped_key, body from session where rowid = 2) where rowid = 1`,
    },
    {
      what: 'the name of the key',
      sql: "update session set key_id = 'unknown' where rowid = 1",
      code: 'key-unknown',
    },
  ];

  test.each(changes)('$what: that person gets a typed error and nobody else does', async ({ sql, code }) => {
    const path = newPath();
    const before = await open(path);
    await before.once({ ...maria, messageId: 'SM1' }, answering('felony'));
    await before.once({ ...jose, messageId: 'SM2' }, answering('traffic'));
    await before.close();
    tamper(path, sql);

    const after = await open(path);
    const broken = after.once({ ...maria, messageId: 'SM3' }, answering('2015'));
    const whole = after.once({ ...jose, messageId: 'SM4' }, answering('2016'));
    await expect(broken).rejects.toMatchObject({ name: 'SealBroken', code: code ?? 'seal-broken' });
    expect(await whole).toHaveLength(2);

    await after.forget(maria);
    expect(await after.once({ ...maria, messageId: 'SM3' }, answering('2015'))).toEqual(['You said 2015.']);
  });

  test('a device led to a session it never joined gets the same error, and then its own start', async () => {
    const path = newPath();
    const link = { token: 'K7PD92QM', purpose: 'go-on', until: 2 } as const;
    const before = await open(path);
    await before.once({ ...jose, messageId: 'SM1' }, answering('traffic'));
    await before.once({ ...maria, messageId: 'SM2' }, answering('felony'));
    await before.once({ ...maria, messageId: 'SM3' }, (kept) => ({ kept, reply: [], links: [link] }));
    const tablet = { channel: 'web-chat', address: 'a-tablet' };
    await before.once({ ...tablet, messageId: 'T1' }, answering('2015'), () => link.token);
    await before.close();
    tamper(path, 'update device set owner = (select contact from session where rowid = 1)');

    const after = await open(path);
    const led = after.once({ ...tablet, messageId: 'T2' }, answering('2016'));
    await expect(led).rejects.toMatchObject({ code: 'seal-broken' });
    await after.forget(tablet);
    expect(await after.once({ ...tablet, messageId: 'T3' }, answering('2016'))).toHaveLength(1);
    expect(await after.once({ ...jose, messageId: 'SM4' }, answering('2017'))).toHaveLength(2);
    expect(await after.once({ ...maria, messageId: 'SM5' }, answering('2018'))).toHaveLength(3);
  });

  test.each([
    ['another session', 'contact = (select contact from session where rowid = 1)'],
    ['another purpose', "purpose = 'go-on'"],
    ['a later day', 'expires_at = 9'],
  ])('a link led to %s opens nothing', async (_, set) => {
    const path = newPath();
    const link = { token: 'a-page', purpose: 'take-away', until: 2 } as const;
    const before = await open(path);
    await before.once({ ...jose, messageId: 'SM1' }, answering('traffic'));
    await before.once({ ...maria, messageId: 'SM2' }, answering('felony'));
    await before.once({ ...maria, messageId: 'SM3' }, (kept) => ({ kept, reply: [], links: [link] }));
    expect(await before.openLink(link.token, 'take-away')).toEqual({ answers: ['felony'] });
    await before.close();
    tamper(path, `update link set ${set}`);
    const after = await open(path);
    for (const purpose of ['take-away', 'go-on'] as const)
      expect(await after.openLink(link.token, purpose)).toBeUndefined();
  });

  test('a reply put under another message does not open', async () => {
    const path = newPath();
    const before = await open(path);
    await before.once({ ...maria, messageId: 'SM1' }, answering('felony'));
    await before.once({ ...maria, messageId: 'SM2' }, answering('2015'));
    await before.close();
    tamper(path, 'update inbox set reply = (select reply from inbox where rowid = 2) where rowid = 1');
    const after = await open(path);
    await expect(after.once({ ...maria, messageId: 'SM1' }, failing)).rejects.toMatchObject({
      code: 'seal-broken',
    });
  });
});

test('of two devices that name the same code at the same instant the one that came first joins', async () => {
  const store = await open(newPath());
  const link = { token: 'K7PD92QM', purpose: 'go-on', until: 2 } as const;
  await store.once({ ...maria, messageId: 'SM1' }, answering('felony'));
  await store.once({ ...maria, messageId: 'SM2' }, (kept) => ({ kept, reply: [], links: [link] }));
  const enter = (address: string) =>
    store.once(
      { channel: 'web-chat', address, messageId: '1' },
      ({ entered = 'not asked', session, optedOut }) => ({ kept: { session, optedOut }, reply: [entered] }),
      () => link.token,
    );
  expect(await Promise.all([enter('a-tablet'), enter('a-library')])).toEqual([['right'], ['wrong']]);
});

describe('a new master key', () => {
  test('opens what the old one sealed, and then the old one is no longer needed', async () => {
    const path = newPath();
    const pepper = secrets.pepper;
    const before = await open(path);
    await before.once({ ...maria, messageId: 'SM1' }, answering('felony'));
    await before.once({ ...jose, messageId: 'SM2' }, forgetting);
    await before.close();

    const rotating = await open(
      path,
      parseKeys({ masterKey: secrets.second, retired: [secrets.first], pepper }),
    );
    expect(await rotating.once({ ...maria, messageId: 'SM3' }, answering('2015'))).toHaveLength(2);
    expect(await rotating.once({ ...jose, messageId: 'SM2' }, failing)).toEqual(['All gone.']);
    await rotating.close();

    const after = await open(path, parseKeys({ masterKey: secrets.second, pepper }));
    expect(await after.once({ ...maria, messageId: 'SM4' }, answering('done'))).toHaveLength(3);
    expect(await after.once({ ...maria, messageId: 'SM1' }, failing)).toEqual(['You said felony.']);
  });
});

describe('it refuses to start, with one sentence, and leaves the file as it is', () => {
  async function refusal(path: string, withKeys: Keys = keys): Promise<unknown> {
    return open(path, withKeys).then(
      () => 'started',
      (error: unknown) => error,
    );
  }

  test('when another store has the file', async () => {
    const path = newPath();
    const first = await open(path);
    expect(await refusal(path)).toMatchObject({ name: 'StoreRefused', code: 'file-in-use' });
    expect(await first.once({ ...maria, messageId: 'SM1' }, answering('felony'))).toHaveLength(1);
  });

  test('when the file is not a database', async () => {
    const path = newPath();
    writeFileSync(path, 'Not a database at all. '.repeat(500));
    const before = readFileSync(path);
    expect(await refusal(path)).toMatchObject({ code: 'file-corrupt' });
    expect(readFileSync(path)).toEqual(before);
  });

  test('when pages of the database are damaged', async () => {
    const path = newPath();
    const store = await open(path);
    const words = Array.from({ length: 50 }, (_, at) => `word ${String(at)}`);
    await Promise.all(
      words.map((word) => store.once({ ...maria, messageId: word }, answering(word.repeat(20)))),
    );
    await store.close();
    const damaged = readFileSync(path).fill(7, 8192);
    writeFileSync(path, damaged);
    expect(await refusal(path)).toMatchObject({ code: 'file-corrupt' });
    expect(readFileSync(path)).toEqual(damaged);
  });

  test('when a newer release made the file', async () => {
    const path = newPath();
    await (await open(path)).close();
    tamper(path, 'pragma user_version = 99');
    expect(await refusal(path)).toMatchObject({ code: 'file-newer' });
  });

  test('when the path is a folder', async () => {
    expect(await refusal(tmpdir())).toMatchObject({ code: 'file-unreachable' });
  });

  test('when the pepper is another one, since every opt-out would be lost', async () => {
    const path = newPath();
    await (await open(path)).close();
    const other = parseKeys({ masterKey: secrets.first, pepper: secrets.second });
    expect(await refusal(path, other)).toMatchObject({ code: 'other-pepper' });
    expect(await refusal(path)).toBe('started');
  });

  test('when the master key is another one and the one before is not given', async () => {
    const path = newPath();
    const before = await open(path);
    await before.once({ ...maria, messageId: 'SM1' }, answering('felony'));
    await before.close();
    const texts = { masterKey: secrets.second, pepper: secrets.pepper };
    expect(await refusal(path, parseKeys(texts))).toMatchObject({ code: 'other-master-key' });
    expect(await refusal(path, parseKeys({ ...texts, retired: [secrets.first] }))).toBe('started');
  });
});
