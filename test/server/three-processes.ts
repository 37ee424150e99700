import { setTimeout as after } from 'node:timers/promises';
import pg from 'pg';
import { cleanMisdemeanor } from '../../scripts/bench/people.ts';
import { post, textFields, textsIn } from '../channels/twilio-sms/twilio.ts';
import { serverChild, type ServerChild } from './child.ts';
import { roundRobin } from './round-robin.ts';

const publicUrl = 'https://clinic.example.org';
const twilio = {
  authToken: '00112233445566778899aabbccddeeff',
  webhookUrl: `${publicUrl}/channels/twilio-sms`,
};
const places = [0, 1, 2];
const peopleAtOnce = 4;
const betweenKills = 2_000;
const betweenAttempts = 50;

export type ThreeProcesses = Readonly<{
  /** A whole screening from a number of its own; gives what was heard, in order. */
  converse: (from: string) => Promise<readonly string[]>;
  /** Lets people converse while one process after the other is killed, every two seconds; gives what each heard. */
  converseWhileKilling: (kills: number) => Promise<readonly (readonly string[])[]>;
  /** Everything the processes wrote. */
  written: () => string;
  close: () => Promise<void>;
}>;

/** Three servers with one database, behind one door. */
export async function threeProcesses(databaseUrl: string): Promise<ThreeProcesses> {
  const servers = new Map<number, ServerChild>();
  const gone: string[] = [];
  await Promise.all(places.map(start));
  const door = await roundRobin(() => Array.from(servers.values(), ({ url }) => url));

  return {
    converse,
    converseWhileKilling,
    written: () => [...gone, ...Array.from(servers.values(), (server) => server.written())].join('\n'),
    close: async () => {
      await door.close();
      await Promise.all(Array.from(servers.values(), (server) => server.stop()));
    },
  };

  async function start(place: number): Promise<void> {
    const server = await serverChild({
      DATABASE_URL: databaseUrl,
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
    gone.push(server?.written() ?? '');
    await start(place);
  }

  /** Sends a text until somebody answers it, as Twilio and its fallback address do. */
  async function say(name: string, text: string, from: string): Promise<string> {
    const answer = await post(`${door.url}/channels/twilio-sms`, twilio, textFields(name, text, from));
    if (answer.ok) return textsIn(await answer.text()).join('\n\n');
    await after(betweenAttempts);
    return say(name, text, from);
  }

  /** Every third text arrives twice at the same instant, and whoever sent it hears both answers. */
  async function converse(from: string): Promise<readonly string[]> {
    const heard: string[] = [];
    for (const [at, text] of cleanMisdemeanor.entries()) {
      const copies = Array.from({ length: at % 3 === 0 ? 2 : 1 }, () => say(`${from} ${at}`, text, from));
      heard.push(...new Set(await Promise.all(copies)));
    }
    return heard.map((reply) => reply.replaceAll(/https:\/\/\S+/g, 'a link'));
  }

  async function converseWhileKilling(kills: number): Promise<readonly (readonly string[])[]> {
    const count = { people: 0, kills: 0 };
    const heard: (readonly string[])[] = [];
    const talking = async () => {
      while (count.kills < kills) {
        count.people += 1;
        heard.push(await converse(`+1323555${String(1000 + count.people)}`));
      }
    };
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
    await Promise.all([killing(), ...Array.from({ length: peopleAtOnce }, talking)]);
    return heard;
  }
}

export type Rows = Readonly<{ messages: number; sessions: number; turns: readonly number[] }>;

/** What the database holds: messages, sessions, and how many turns a session has. */
export async function rowsIn(databaseUrl: string): Promise<Rows> {
  const client = new pg.Client(databaseUrl);
  await client.connect();
  const numbers = async (sql: string) =>
    (await client.query<{ number: string }>(sql)).rows.map((row) => Number(row.number));
  const [messages = 0] = await numbers('select count(*) as number from inbox');
  const [sessions = 0] = await numbers('select count(*) as number from session');
  const turns = await numbers('select distinct turn as number from session');
  await client.end();
  return { messages, sessions, turns };
}
