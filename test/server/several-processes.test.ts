import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { cleanMisdemeanor } from '../../scripts/bench/people.ts';
import { password, realPostgres, type RealPostgres } from '../real-postgres.ts';
import { serverChild } from './child.ts';
import { rowsIn, threeProcesses, type ThreeProcesses } from './three-processes.ts';

let postgres: RealPostgres;
let servers: ThreeProcesses;

beforeAll(async () => {
  postgres = await realPostgres({ waitsForDisk: true });
  servers = await threeProcesses(postgres.url);
});

afterAll(async () => {
  await servers.close();
  await postgres.stop();
});

describe('three processes, one of them killed every two seconds', () => {
  test('lose nothing and double nothing', { timeout: 180_000 }, async () => {
    const undisturbed = await servers.converse('+13235550000');
    expect(undisturbed).toHaveLength(cleanMisdemeanor.length);
    const { turns } = await rowsIn(postgres.url);

    const others = await servers.converseWhileKilling(5);
    expect(others.length).toBeGreaterThan(3);
    for (const heard of others) expect(heard).toEqual(undisturbed);
    const people = others.length + 1;
    expect(await rowsIn(postgres.url)).toEqual({
      messages: people * cleanMisdemeanor.length,
      sessions: people,
      turns,
    });
  });

  test('write no password and no number in their logs', () => {
    expect(servers.written()).toContain('Adelante is at');
    expect(servers.written()).not.toMatch(new RegExp(`${password}|323555|turn-failed`));
  });
});

test.each([
  ['the password is wrong', (url: URL) => (url.password = 'guessed-word'), 'refused by'],
  ['nobody listens there', (url: URL) => (url.port = '1'), 'Nobody answers'],
  [
    'the address is of something else',
    (url: URL) => (url.href = 'https://guessed-word@host'),
    'DATABASE_URL',
  ],
])('a server says in one sentence why it does not start when %s', async (_, change, named) => {
  const url = new URL(postgres.url);
  change(url);
  const refusal = serverChild({ DATABASE_URL: url.href });
  await expect(refusal).rejects.toThrow(named);
  await expect(refusal).rejects.not.toThrow(new RegExp(`${password}|guessed-word|node_modules|\\.ts:`));
});
