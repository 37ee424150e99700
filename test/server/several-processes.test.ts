import { setTimeout as after } from 'node:timers/promises';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { cleanMisdemeanor } from '../../scripts/bench/people.ts';
import { post, textFields, textsIn } from '../channels/twilio-sms/twilio.ts';
import type { Listening } from '../http.ts';
import { password, realPostgres, type RealPostgres } from '../real-postgres.ts';
import { serverChild, type ServerChild } from './child.ts';
import { roundRobin } from './round-robin.ts';

const publicUrl = 'https://clinic.example.org';
const twilio = {
  authToken: '00112233445566778899aabbccddeeff',
  webhookUrl: `${publicUrl}/channels/twilio-sms`,
};
const places = [0, 1, 2];
const peopleAtOnce = 4;
const kills = 5;
const betweenKills = 2_000;
const betweenAttempts = 50;

let postgres: RealPostgres;
let door: Listening;
const servers = new Map<number, ServerChild>();
const written: string[] = [];

beforeAll(async () => {
  postgres = await realPostgres({ waitsForDisk: true });
  await Promise.all(places.map(start));
  door = await roundRobin(() => [...servers.values()].map(({ url }) => url));
});

afterAll(async () => {
  await door.close();
  await Promise.all(Array.from(servers.values(), (server) => server.stop()));
  await postgres.stop();
});

async function start(place: number): Promise<void> {
  const server = await serverChild({
    DATABASE_URL: postgres.url,
    TWILIO_AUTH_TOKEN: twilio.authToken,
    PUBLIC_URL: publicUrl,
    MASTER_KEY: Buffer.alloc(32, 7).toString('base64'),
    PEPPER: Buffer.alloc(32, 8).toString('base64'),
  });
  servers.set(place, server);
}

/** Ends one process as a power cut would, and starts another in its place. */
async function killAndReplace(place: number): Promise<void> {
  const server = servers.get(place);
  servers.delete(place);
  await server?.kill();
  written.push(server?.written() ?? '');
  await start(place);
}

/** Sends a text until somebody answers it, as Twilio and its fallback address do. */
async function say(name: string, text: string, from: string): Promise<string> {
  const answer = await post(`${door.url}/channels/twilio-sms`, twilio, textFields(name, text, from));
  if (answer.ok) return textsIn(await answer.text()).join('\n\n');
  await after(betweenAttempts);
  return say(name, text, from);
}

/** A whole screening from a number of its own; every third text arrives twice at the same instant. */
async function converse(from: string): Promise<readonly string[]> {
  const heard: string[] = [];
  for (const [at, text] of cleanMisdemeanor.entries()) {
    const copies = Array.from({ length: at % 3 === 0 ? 2 : 1 }, () => say(`${from} ${at}`, text, from));
    const [reply = '', copy = reply] = await Promise.all(copies);
    expect(copy).toBe(reply);
    heard.push(reply.replaceAll(/https:\/\/\S+/g, 'a link'));
  }
  return heard;
}

async function counted(sql: string): Promise<readonly unknown[]> {
  const client = new pg.Client(postgres.url);
  await client.connect();
  const { rows } = await client.query<{ counted: string }>(sql);
  await client.end();
  return rows.map((row) => Number(row.counted));
}

describe('three processes, one of them killed every two seconds', () => {
  test('lose nothing and double nothing', { timeout: 180_000 }, async () => {
    const undisturbed = await converse('+13235550000');
    expect(new Set(undisturbed).size).toBeGreaterThan(12);

    const count = { people: 0, kills: 0 };
    const killing = async () => {
      const replaced = new Map<number, Promise<void>>();
      for (; count.kills < kills; count.kills += 1) {
        await after(betweenKills);
        const place = count.kills % places.length;
        replaced.set(
          place,
          (replaced.get(place) ?? Promise.resolve()).then(() => killAndReplace(place)),
        );
      }
      await Promise.all(replaced.values());
    };
    const talking = async () => {
      while (count.kills < kills) {
        count.people += 1;
        expect(await converse(`+1323555${String(1000 + count.people)}`)).toEqual(undisturbed);
      }
    };
    await Promise.all([killing(), ...Array.from({ length: peopleAtOnce }, talking)]);

    expect(count.people).toBeGreaterThanOrEqual(peopleAtOnce);
    const everybody = count.people + 1;
    expect(await counted('select count(*) as counted from inbox')).toEqual([
      everybody * cleanMisdemeanor.length,
    ]);
    expect(await counted('select count(*) as counted from session')).toEqual([everybody]);
    expect(await counted('select distinct turn as counted from session')).toHaveLength(1);
  });

  test('wrote no password and no number in their logs', () => {
    const logs = [...written, ...Array.from(servers.values(), (server) => server.written())].join('\n');
    expect(logs).toContain('Adelante is at');
    expect(logs).not.toMatch(new RegExp(`${password}|323555|turn-failed`));
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
