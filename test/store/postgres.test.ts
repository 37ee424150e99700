import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import pg from 'pg';
import { contactPseudonym, parseKeys } from '../../src/privacy/index.ts';
import type { Keys } from '../../src/privacy/index.ts';
import { lockOf } from '../../src/store/lock-of.ts';
import { nodePostgres } from '../../src/store/node-postgres.ts';
import { openPool } from '../../src/store/postgres-pool.ts';
import { openPostgres } from '../../src/store/postgres.ts';
import { password, realPostgres, type RealPostgres } from '../real-postgres.ts';
import { cableTo } from './cable.ts';
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

let server: RealPostgres;
const made = { parts: 0 };

beforeAll(async () => {
  server = await realPostgres({ waitsForDisk: false });
});
afterAll(() => server.stop());

/** Does something to the database as its administrator would. */
async function administer<Row extends object>(url: string, sql: string): Promise<readonly Row[]> {
  const client = new pg.Client(url);
  await client.connect();
  const { rows } = await client.query<Row>(sql);
  await client.end();
  return rows;
}

/** Holds what a query locks; gives the way to let go. */
async function holding(url: string, sql: string): Promise<() => Promise<void>> {
  const client = new pg.Client(url);
  await client.connect();
  const letGo = () => client.end();
  onTestFinished(letGo);
  await client.query(`begin; ${sql}`);
  return letGo;
}

/** What has to become so, however busy the machine is. */
function soon<Value>(look: () => Promise<Value>) {
  return expect.poll(look, { timeout: 20_000 });
}

const ourWaiting = `from pg_stat_activity where wait_event_type = 'Lock' and application_name = 'adelante'`;

/** How many of our connections wait for somebody. */
async function waiting(url: string): Promise<number> {
  return (await administer(url, `select ${ourWaiting}`)).length;
}

/** The address of an empty part of the database. */
async function newUrl(): Promise<string> {
  const name = `part${(made.parts += 1)}`;
  await administer(server.url, `create schema ${name}`);
  const url = new URL(server.url);
  url.searchParams.set('options', `-c search_path=${name}`);
  return url.href;
}

async function open(url: string, withKeys: Keys = keys): Promise<TestStore> {
  const store = await openPostgres<Session, Reply>({
    url,
    keys: withKeys,
    now: () => 1,
    random,
    silence: [],
  });
  onTestFinished(() => store.close());
  return store;
}

storeContract('in PostgreSQL', async (options) =>
  openPostgres<Session, Reply>({ url: await newUrl(), random, silence: [], ...options }),
);

describe('several processes with one database', () => {
  /** Each store has connections of its own, as a process has. */
  async function three(): Promise<readonly [TestStore, TestStore, TestStore]> {
    const url = await newUrl();
    return Promise.all([open(url), open(url), open(url)]);
  }

  test('may all start at the same instant, the tables not yet made', async () => {
    const stores = await three();
    for (const [at, store] of stores.entries())
      expect(await store.once({ ...maria, messageId: `SM${at}` }, answering('felony'))).toHaveLength(at + 1);
  });

  test('of a hundred copies that reach them at the same instant one turn is kept, and all get its reply', async () => {
    const stores = await three();
    await stores[0].once({ ...maria, messageId: 'SM1' }, answering('felony'));
    for (const messageId of ['SM2', 'SM3', 'SM4']) {
      const before = await stores[0].look(maria);
      const copies = Array.from({ length: 100 }, (_, at) =>
        (stores[at % 3] ?? stores[0]).once({ ...maria, messageId }, answering(`copy ${at}`)),
      );
      const replies = new Set((await Promise.all(copies)).map((reply) => reply.join()));
      expect(replies.size).toBe(1);
      const after = await stores[1].look(maria);
      expect(after.session?.answers).toHaveLength((before.session?.answers.length ?? 0) + 1);
    }
  });

  test('the first message of somebody new, a hundred times at the same instant, begins one session', async () => {
    const stores = await three();
    const copies = Array.from({ length: 100 }, (_, at) =>
      (stores[at % 3] ?? stores[0]).once({ ...maria, messageId: 'SM1' }, answering(`copy ${at}`)),
    );
    expect(new Set((await Promise.all(copies)).map((reply) => reply.join())).size).toBe(1);
    expect((await stores[0].look(maria)).session?.answers).toHaveLength(1);
  });

  test('different messages of one person that reach them at the same instant are all taken', async () => {
    const stores = await three();
    const words = Array.from({ length: 60 }, (_, at) => `word ${at}`);
    const turns = words.map((word, at) =>
      (stores[at % 3] ?? stores[0]).once({ ...maria, messageId: word }, answering(word)),
    );
    await Promise.all(turns);
    const { session } = await stores[0].look(maria);
    expect(session?.answers.toSorted()).toEqual(words.toSorted());
  });

  test('devices that share a session lose no answer to each other', async () => {
    const [one, two, three_] = await three();
    const link = { token: 'K7PD92QM', purpose: 'go-on', until: 2 } as const;
    const tablet = { channel: 'web-chat', address: 'a-tablet' };
    await one.once({ ...maria, messageId: 'SM1' }, answering('felony'));
    await one.once({ ...maria, messageId: 'SM2' }, (kept) => ({ kept, reply: [], links: [link] }));
    await two.once({ ...tablet, messageId: 'T1' }, answering('2015'), () => link.token);
    const words = Array.from({ length: 40 }, (_, at) => `word ${at}`);
    await Promise.all(
      words.map((word, at) =>
        (at % 2 === 0 ? one : two).once(
          { ...(at % 2 === 0 ? maria : tablet), messageId: word },
          answering(word),
        ),
      ),
    );
    const { session } = await three_.look(tablet);
    expect(session?.answers.toSorted()).toEqual(['felony', '2015', ...words].toSorted());
  });

  test('a STOP that reaches one while another still takes the START waits, and is not overlooked', async () => {
    const url = await newUrl();
    const [one, two] = await Promise.all([open(url), open(url)]);
    const stop = () => ({ kept: { session: undefined, optedOut: true }, reply: [] });
    const start = () => ({ kept: { session: undefined, optedOut: false }, reply: [] });
    await one.once({ ...maria, messageId: 'SM1' }, stop);
    const letGo = await holding(url, 'select from opt_out for update');
    const started = one.once({ ...maria, messageId: 'SM2' }, start);
    await soon(() => waiting(url)).toBe(1);
    const stopped = two.once({ ...maria, messageId: 'SM3' }, stop);
    await soon(() => waiting(url)).toBe(2);
    await letGo();
    await Promise.all([started, stopped]);
    expect(await one.look(maria)).toEqual({ session: undefined, optedOut: true });
  });

  test('a usual turn waits too while anything else is done to its contact', async () => {
    const url = await newUrl();
    const store = await open(url);
    await store.once({ ...maria, messageId: 'SM1' }, answering('felony'));
    const lock = lockOf(contactPseudonym(keys.pepper, maria.channel, maria.address));
    const letGo = await holding(url, `select pg_advisory_xact_lock(${lock})`);
    const turn = store.once({ ...maria, messageId: 'SM2' }, answering('2015'));
    await soon(() => waiting(url)).toBe(1);
    await letGo();
    expect(await turn).toHaveLength(2);
  });
});

describe('a connection that breaks', () => {
  async function throughCable() {
    const url = await newUrl();
    const cable = await cableTo(url);
    const store = await openPostgres<Session, Reply>({
      url: cable.url,
      keys,
      now: () => 1,
      random,
      silence: [],
    });
    onTestFinished(async () => {
      await store.close();
      await cable.remove();
    });
    return { url, cable, store };
  }

  test('between two turns is replaced, and nobody notices', async () => {
    const { cable, store } = await throughCable();
    await store.once({ ...maria, messageId: 'SM1' }, answering('felony'));
    cable.cut();
    expect(await store.once({ ...maria, messageId: 'SM2' }, answering('2015'))).toHaveLength(2);
  });

  test('before the turn is kept: it is taken again', async () => {
    const { cable, store } = await throughCable();
    const cuts = [cable.cut, cable.cut];
    const reply = await store.once({ ...maria, messageId: 'SM1' }, (kept) => {
      cuts.pop()?.();
      return answering('felony')(kept);
    });
    expect(reply).toEqual(['You said felony.']);
    expect(await store.look(maria)).toEqual({ session: { answers: ['felony'] }, optedOut: false });
  });

  test('when the turn is kept and nobody has heard so: it is not taken again, and its reply is found', async () => {
    const { url, cable, store } = await throughCable();
    const turns: string[] = [];
    const answer = store.once({ ...maria, messageId: 'SM1' }, (kept) => {
      turns.push('taken');
      cable.deafen();
      return answering('felony')(kept);
    });
    const isKept = async () => (await administer(url, 'select from inbox')).length > 0;
    await soon(isKept).toBe(true);
    cable.cut();
    expect(await answer).toEqual(['You said felony.']);
    expect(turns).toEqual(['taken']);
    expect(await store.look(maria)).toEqual({ session: { answers: ['felony'] }, optedOut: false });
  });

  test('ended by an administrator in the middle of a turn: it is taken again', async () => {
    const { url, store } = await throughCable();
    await store.once({ ...maria, messageId: 'SM1' }, answering('felony'));
    const letGo = await holding(url, 'select from session for update');
    const answer = store.once({ ...maria, messageId: 'SM2' }, answering('2015'));
    await soon(() => waiting(url)).toBe(1);
    await administer(url, `select pg_terminate_backend(pid) ${ourWaiting}`);
    await letGo();
    expect(await answer).toHaveLength(2);
  });

  test('when the server has gone silent: it is given up after a while, and not tried again', async () => {
    const { cable } = await throughCable();
    const pool = await openPool(cable.url);
    const soon = nodePostgres(pool, 100).transaction(async (tx) => {
      cable.deafen();
      await tx.run({ sql: 'select 1', parameters: [] });
      return { value: 1, forgot: false };
    });
    await expect(soon).rejects.toMatchObject({ code: 'server-silent' });
    await pool.end();
  });

  test('while the server is away turns fail and it is not ready; then all goes on as it was', async () => {
    const { cable, store } = await throughCable();
    await store.once({ ...maria, messageId: 'SM1' }, answering('felony'));
    cable.unplug();
    await expect(store.once({ ...maria, messageId: 'SM2' }, answering('2015'))).rejects.toThrow();
    expect(await store.ready()).toBe(false);
    cable.plugIn();
    expect(await store.ready()).toBe(true);
    expect(await store.once({ ...maria, messageId: 'SM2' }, answering('2015'))).toHaveLength(2);
  });
});

describe('the database', () => {
  test('keeps every turn over a restart', async () => {
    const url = await newUrl();
    const before = await open(url);
    const reply = await before.once({ ...maria, messageId: 'SM1' }, answering('felony'));
    await before.close();
    const after = await open(url);
    expect(await after.once({ ...maria, messageId: 'SM1' }, failing)).toEqual(reply);
    expect(await after.once({ ...maria, messageId: 'SM2' }, answering('2015'))).toHaveLength(2);
  });

  test('holds no word, number, answer, message id or token a person gave', async () => {
    const url = await newUrl();
    const store = await open(url);
    const canary = 'canary-word-about-a-case';
    const link = { token: 'canary-token', purpose: 'go-on', until: 2 } as const;
    await store.once({ ...maria, messageId: 'SMcanary' }, answering(canary));
    await store.once({ ...maria, messageId: 'SM2' }, (kept) => ({ kept, reply: [canary], links: [link] }));
    await store.once({ ...jose, messageId: 'SM3' }, forgetting);
    const tables = ['inbox', 'session', 'link', 'device', 'opt_out', 'store'];
    const rows = await Promise.all(tables.map((table) => administer(url, `select * from ${table}`)));
    const bytes = rows.flat().flatMap((row) => Object.values(row).map((value) => asBytes(value)));
    expect(bytes.length).toBeGreaterThan(20);
    for (const secret of [canary, maria.address, '3105550101', 'SMcanary', 'twilio-sms', link.token])
      expect(Buffer.concat(bytes).includes(secret), secret).toBe(false);
  });
});

function asBytes(value: unknown): Buffer {
  return Buffer.isBuffer(value) ? value : Buffer.from(String(value));
}

describe('it refuses to start, with one sentence that does not say the password', () => {
  function changed(change: (url: URL) => void): string {
    const url = new URL(server.url);
    change(url);
    return url.href;
  }

  test.each([
    ['nobody listens there', 'server-unreachable', (url: URL) => (url.port = '1'), '127.0.0.1:1;'],
    [
      'the host has no address',
      'server-unreachable',
      (url: URL) => (url.host = 'nowhere.invalid'),
      'nowhere',
    ],
    ['the password is wrong', 'login-refused', (url: URL) => (url.password += 'x'), '"adelante"'],
    ['there is no password', 'login-refused', (url: URL) => (url.password = ''), '"adelante"'],
    ['the user is unknown', 'login-refused', (url: URL) => (url.username = 'stranger'), '"stranger"'],
    [
      'the database is missing',
      'database-missing',
      (url: URL) => (url.pathname = '/clinic'),
      'createdb clinic',
    ],
  ])('when %s', async (_, code, change, named) => {
    const url = changed((address) => {
      change(address);
    });
    const refusal = open(url);
    await expect(refusal).rejects.toMatchObject({ name: 'StoreRefused', code });
    await expect(refusal).rejects.toThrow(named);
    await expect(refusal).rejects.not.toThrow(password);
  });

  test('when the user may make no tables there', async () => {
    await administer(server.url, `create role reader login password 'reads'`);
    const url = changed((address) => {
      address.username = 'reader';
      address.password = 'reads';
    });
    await expect(open(url)).rejects.toMatchObject({ code: 'database-not-ours' });
  });

  test('when a newer release made the tables', async () => {
    const url = await newUrl();
    await (await open(url)).close();
    await administer(url, 'insert into migration (version) values (99)');
    await expect(open(url)).rejects.toMatchObject({ code: 'database-newer' });
  });

  test('when the pepper is another one, since every opt-out would be lost', async () => {
    const url = await newUrl();
    await (await open(url)).close();
    const other = parseKeys({ masterKey: secrets.first, pepper: secrets.second });
    await expect(open(url, other)).rejects.toMatchObject({ code: 'other-pepper' });
    await open(url);
  });
});
