import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, describe, expect, test, vi } from 'vitest';
import { totals } from '../../scripts/feedback/totals.ts';
import { parseKeys } from '../../src/privacy/index.ts';
import { openSqlite } from '../../src/store/sqlite.ts';
import type { Counted } from '../../src/store/store.ts';
import { serverChild } from '../server/child.ts';
import { run } from './command.ts';

const folder = mkdtempSync(join(tmpdir(), 'adelante-feedback-'));
afterAll(() => {
  rmSync(folder, { recursive: true });
});
afterEach(() => {
  vi.unstubAllEnvs();
});

const yes: Counted = { day: '2026-11-23', language: 'es', channel: 'web-chat', answer: 'yes' };
const given: readonly Counted[] = [
  yes,
  yes,
  { ...yes, day: '2026-12-01', channel: 'twilio-sms' },
  { ...yes, language: 'en', answer: 'no' },
];

const said = `Was this clear?

all              3 yes     1 no

en               0 yes     1 no
es               3 yes     0 no

twilio-sms       1 yes     0 no
web-chat         2 yes     1 no

2026-11          2 yes     1 no
2026-12          1 yes     0 no
`;

const secrets = {
  MASTER_KEY: Buffer.alloc(32, 1).toString('base64'),
  PEPPER: Buffer.alloc(32, 2).toString('base64'),
};

/** Settings of a server and of the command beside it; nothing listens on port 1. */
function setting(given: Readonly<Record<string, string>>): void {
  for (const [name, value] of Object.entries({ ...secrets, PORT: '1', ...given })) vi.stubEnv(name, value);
}

/** A file in which these answers were counted. */
async function counted(name: string, all: readonly Counted[]): Promise<string> {
  const path = join(folder, name);
  const keys = parseKeys({ masterKey: secrets.MASTER_KEY, pepper: secrets.PEPPER });
  const store = await openSqlite({ path, keys, now: () => 0, random: randomBytes, silence: [] });
  const person = { channel: 'web-chat', address: 'somebody' };
  for (const [at, counts] of all.entries())
    await store.once({ ...person, messageId: String(at) }, (kept) => ({ kept, reply: [], counts }));
  await store.close();
  return path;
}

describe('npm run feedback', () => {
  test('says the totals, from the file when no server runs, and from the server when one does', async () => {
    const DATABASE_PATH = await counted('told.db', given);
    setting({ DATABASE_PATH });
    expect(await run('feedback')).toEqual({ said, complained: '', code: 0 });
    const server = await serverChild({ ...secrets, DATABASE_PATH });
    setting({ DATABASE_PATH, PORT: new URL(server.url).port });
    expect(await run('feedback')).toEqual({ said, complained: '', code: 0 });
    setting({
      DATABASE_PATH,
      PORT: new URL(server.url).port,
      PEPPER: Buffer.alloc(32, 3).toString('base64'),
    });
    const { complained, code } = await run('feedback');
    expect([complained, code]).toEqual([
      expect.stringMatching(/^What runs on port \d+ is not this server, or has other keys/),
      2,
    ]);
    const anybody = await fetch(`${server.url}/feedback`);
    expect(anybody.status).toBe(404);
    expect(await anybody.text()).not.toContain('times');
    await server.stop();
  });

  test('makes no file where there is none', async () => {
    setting({ DATABASE_PATH: join(folder, 'none.db') });
    expect((await run('feedback')).said).toBe('Nobody has said yet whether it was clear.\n');
  });
});

test('nobody yet is said in words', () => {
  expect(totals([])).toBe('Nobody has said yet whether it was clear.');
});
