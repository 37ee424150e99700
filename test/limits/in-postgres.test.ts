import { createSecretKey } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { inPostgres } from '../../src/limits/in-postgres.ts';
import { limit, type Counters } from '../../src/limits/limit.ts';
import { parseKeys } from '../../src/privacy/index.ts';
import { openPostgres } from '../../src/store/postgres.ts';
import { counting } from '../conversation-with.ts';
import { realPostgres, type RealPostgres } from '../real-postgres.ts';

const secret = (of: number) => Buffer.alloc(32, of).toString('base64');
const texts = (counters: Counters) =>
  limit({
    of: 'texts',
    rates: [{ most: 10, seconds: 60 }],
    counters,
    pepper: createSecretKey(Buffer.alloc(32, 8)),
  });

let postgres: RealPostgres;

beforeAll(async () => {
  postgres = await realPostgres({ waitsForDisk: false });
  const keys = parseKeys({ masterKey: secret(1), pepper: secret(2) });
  const options = { keys, now: Date.now, random: counting(), silence: [] };
  await (await openPostgres({ url: postgres.url, ...options })).close();
});

afterAll(() => postgres.stop());

test('two processes share what one number may send', async () => {
  const processes = [inPostgres(postgres.url), inPostgres(postgres.url)];
  const spends = processes.map(({ counters }) => texts(counters));
  const heard = await Promise.all(
    spends.flatMap((spend) => Array.from({ length: 10 }, () => spend('+13235550177'))),
  );
  expect(heard.filter((one) => one === 'fine')).toHaveLength(10);
  expect(heard.filter((one) => one !== 'fine' && one.first)).toHaveLength(1);
  await Promise.all(processes.map(({ close }) => close()));
});

test('while the database does not answer, each process counts by itself', async () => {
  const { counters, close } = inPostgres('postgres://adelante:word@127.0.0.1:1/adelante');
  const spend = texts(counters);
  for (let count = 0; count < 10; count += 1) expect(await spend('+13235550177')).toBe('fine');
  expect(await spend('+13235550177')).toMatchObject({ first: true });
  await close();
});
