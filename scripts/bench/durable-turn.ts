import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseKeys } from '../../src/privacy/index.ts';
import { openFile } from '../../src/store/sqlite-file.ts';
import { openSqlite } from '../../src/store/sqlite.ts';
import { median, rounded, type Figure } from './figure.ts';
import { answers, reply, taker, type Reply, type Session } from './usual-turn.ts';

type Round = Readonly<{ alone: number; floor: number; together: number }>;

const rounds = 15;
const turns = 320;
const atOnce = 16;

/**
 * Measures a durable turn beside its floor: one transaction of plain prepared statements that writes the same rows with
 * the same number of bytes to a file opened the same way. Rounds alternate, so both meet the same machine.
 */
export async function benchDurableTurn(): Promise<Figure> {
  const folder = mkdtempSync(join(tmpdir(), 'adelante-bench-'));
  const one = await openStore(join(folder, 'one-at-a-time.db'));
  const many = await openStore(join(folder, 'at-once.db'));
  const floor = openFloor(join(folder, 'floor.db'));
  try {
    const ways = {
      alone: inTurn(taker(one)),
      floor: inTurn(floor.take),
      together: atTheSameTime(taker(many)),
    };
    const measured: Round[] = [];
    for (let round = 0; round <= rounds; round += 1) measured.push(await measure(ways, round));
    // The first round warms up.
    return figures(measured.slice(1));
  } finally {
    await one.close();
    await many.close();
    floor.close();
    rmSync(folder, { recursive: true });
  }
}

type Ways = Readonly<Record<keyof Round, () => Promise<void>>>;

/** Which of the two that are compared goes first changes with each round. */
async function measure(ways: Ways, round: number): Promise<Round> {
  const floorFirst = round % 2 === 0 ? await perSecond(ways.floor) : undefined;
  const alone = await perSecond(ways.alone);
  const floor = floorFirst ?? (await perSecond(ways.floor));
  return { alone, floor, together: await perSecond(ways.together) };
}

function inTurn(take: (person: number) => unknown) {
  return async () => {
    for (let turn = 0; turn < turns; turn += 1) await take(turn % atOnce);
  };
}

function atTheSameTime(take: (person: number) => unknown) {
  const people = Array.from({ length: atOnce }, (_, person) => person);
  return async () => {
    for (let turn = 0; turn < turns; turn += atOnce) await Promise.all(people.map(take));
  };
}

async function perSecond(work: () => Promise<void>): Promise<number> {
  const start = performance.now();
  await work();
  return (turns * 1000) / (performance.now() - start);
}

function figures(measured: readonly Round[]): Figure {
  const of = (pick: (round: Round) => number) => median(measured.map(pick));
  return {
    figure: 'durable turn on SQLite, one at a time',
    goal: '>= 75 % of the floor',
    ours: {
      'turns a second': rounded(
        of((round) => round.alone),
        0,
      ),
      'sixteen at once, turns a second': rounded(
        of((round) => round.together),
        0,
      ),
      'sixteen at once, times one at a time': rounded(of((round) => round.together / round.alone)),
    },
    floor: {
      'transactions a second': rounded(
        of((round) => round.floor),
        0,
      ),
    },
    ratio: rounded(of((round) => round.alone / round.floor)),
  };
}

function openStore(path: string) {
  const secret = () => randomBytes(32).toString('base64');
  const keys = parseKeys({ masterKey: secret(), pepper: secret() });
  return openSqlite<Session, Reply>({ path, keys, now: Date.now, random: randomBytes, silence: [] });
}

/** The rows a turn of ours writes, by plain statements; sealing adds 28 bytes to what it seals. */
function openFloor(path: string) {
  const database = openFile(path);
  const begin = database.prepare('begin immediate');
  const commit = database.prepare('commit');
  const read = database.prepare('select turn, body from session where contact = ?');
  const goOn = database.prepare('update session set turn = ?, body = ?, updated_at = ? where contact = ?');
  const start = database.prepare('insert into session values (?, ?, ?, ?, ?, ?, ?, ?)');
  const remember = database.prepare('insert into inbox values (?, ?, ?, ?, ?)');

  const contacts = Array.from({ length: atOnce }, () => randomBytes(32));
  const sessionId = randomBytes(16).toString('hex');
  const keyId = randomBytes(8).toString('hex');
  const session: Session = { flow: 'screening', turn: 1000, answers };
  const body = randomBytes(JSON.stringify(session).length + 28);
  const sealedReply = randomBytes(JSON.stringify(reply).length + 28);
  for (const contact of contacts) {
    start.run(contact, sessionId, keyId, randomBytes(60), randomBytes(40), 0, body, 0);
  }

  const take = (person: number) => {
    const contact = contacts[person] ?? randomBytes(32);
    begin.run();
    const turn = Number(read.get(contact)?.turn);
    goOn.run(turn + 1, body, Date.now(), contact);
    remember.run(randomBytes(32), sealedReply, sessionId, keyId, Date.now());
    commit.run();
  };
  return {
    take,
    close: () => {
      database.close();
    },
  };
}
