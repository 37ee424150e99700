import { randomBytes } from 'node:crypto';
import pg from 'pg';
import { parseKeys } from '../../src/privacy/index.ts';
import { openPostgres } from '../../src/store/postgres.ts';
import { realPostgres } from '../../test/real-postgres.ts';
import { median, rounded, type Figure } from './figure.ts';
import { answers, reply, taker, type Reply, type Session } from './usual-turn.ts';

type Round = Readonly<{ ours: number; floor: number }>;

const rounds = 15;
const turns = 1_000;
const atOnce = 20;
const connections = 10;

/**
 * Measures a durable turn on PostgreSQL beside its floor: one bare transaction that reads and writes the same rows with
 * the same number of bytes, in the same two round trips, through a pool as large, on the same server. Rounds alternate.
 */
export async function benchPostgres(): Promise<Figure> {
  const server = await realPostgres({ waitsForDisk: true });
  const secret = () => randomBytes(32).toString('base64');
  const keys = parseKeys({ masterKey: secret(), pepper: secret() });
  const store = await openPostgres<Session, Reply>({
    url: server.url,
    keys,
    now: Date.now,
    random: randomBytes,
    silence: [],
  });
  const floor = await openFloor(server.url);
  const take = taker(store);
  const measured: Round[] = [];
  for (let round = 0; round <= rounds; round += 1) measured.push(await measure(take, floor.take, round));
  await Promise.all([store.close(), floor.close()]);
  await server.stop();
  // The first round warms up.
  return figureOf(measured.slice(1));
}

type Take = (person: number) => Promise<unknown>;

/** Which of the two goes first changes with each round. */
async function measure(ours: Take, floor: Take, round: number): Promise<Round> {
  if (round % 2 === 0) return { floor: await perSecond(floor), ours: await perSecond(ours) };
  return { ours: await perSecond(ours), floor: await perSecond(floor) };
}

/** Twenty people, each of whom writes again as soon as they are answered. */
async function perSecond(take: Take): Promise<number> {
  const start = performance.now();
  const talk = async (person: number) => {
    for (let turn = 0; turn < turns / atOnce; turn += 1) await take(person);
  };
  await Promise.all(Array.from({ length: atOnce }, (_, person) => talk(person)));
  return (turns * 1000) / (performance.now() - start);
}

function figureOf(measured: readonly Round[]): Figure {
  return {
    figure: `durable turn on PostgreSQL, ${atOnce} people at once, a pool of ${connections}`,
    goal: '>= 75 % of the floor',
    ours: { 'turns a second': rounded(median(measured.map(({ ours }) => ours)), 0) },
    floor: { 'transactions a second': rounded(median(measured.map(({ floor }) => floor)), 0) },
    ratio: rounded(median(measured.map(({ ours, floor }) => ours / floor))),
  };
}

/** The rows a turn of ours writes, by plain statements; sealing adds 28 bytes to what it seals. */
export async function openFloor(url: string) {
  const pool = new pg.Pool({ connectionString: url, max: connections, pipeline: true });
  // The server says goodbye to connections that are just being closed.
  pool.on('error', () => undefined);
  const contacts = Array.from({ length: atOnce }, () => randomBytes(32));
  const sessionId = randomBytes(16).toString('hex');
  const keyId = randomBytes(8).toString('hex');
  const body = randomBytes(JSON.stringify({ flow: 'screening', turn: 1000, answers }).length + 28);
  const sealedReply = randomBytes(JSON.stringify(reply).length + 28);
  const start = 'insert into session values ($1, $2, $3, $4, $5, $6, $7, $8)';
  for (const contact of contacts) {
    await pool.query(start, [contact, sessionId, keyId, randomBytes(60), randomBytes(40), 0, body, 0]);
  }

  const take = async (person: number) => {
    const client = await pool.connect();
    const contact = contacts[person] ?? randomBytes(32);
    const [, read] = await Promise.all([
      client.query({ name: 'begin', text: 'begin' }),
      client.query<{ turn: string }>({ name: 'read', text: read_, values: [contact] }),
    ]);
    const turn = Number(read.rows[0]?.turn) + 1;
    await Promise.all([
      client.query({ name: 'go on', text: goOn, values: [turn, body, Date.now(), contact] }),
      client.query({
        name: 'remember',
        text: remember,
        values: [randomBytes(32), sealedReply, sessionId, keyId, Date.now()],
      }),
      client.query({ name: 'commit', text: 'commit' }),
    ]);
    client.release();
  };
  return { take, close: () => pool.end() };
}

const read_ = 'select turn, body from session where contact = $1 for update';
const goOn = 'update session set turn = $1, body = $2, updated_at = $3 where contact = $4';
const remember = 'insert into inbox values ($1, $2, $3, $4, $5)';
