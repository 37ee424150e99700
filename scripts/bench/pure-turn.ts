import { randomBytes } from 'node:crypto';
import type { Outbound } from '../../src/channels/channel.ts';
import { takeWorded } from '../../src/conversation/converse.ts';
import type { Session } from '../../src/conversation/session.ts';
import { lazyDirectory } from '../../src/server/directory/directory.ts';
import type { Kept } from '../../src/store/store.ts';
import { quantile, rounded, type Figure } from './figure.ts';
import { cleanMisdemeanor } from './people.ts';

type Left = Readonly<{ kept: Kept<Session>; reply: readonly Outbound[] }>;

const today = '2026-11-23';
const turns = 40_000;
const directory = lazyDirectory(() => undefined);
const parts = { random: randomBytes, now: Date.now, publicUrl: 'https://adelante.example', directory };

/** One turn without store or network: restore, understand, move, word. Each session goes through JSON, as from a store. */
export function benchPureTurn(): Figure {
  talk(5_000);
  const times = talk(turns);
  const seconds = times.reduce((sum, time) => sum + time, 0) / 1000;
  return {
    figure: 'one pure turn (restore, understand, move, word) on one core',
    goal: '>= 8000 a second, p99 <= 1 ms',
    ours: { 'turns a second': rounded(turns / seconds, 0), 'p99 ms': rounded(quantile(times, 0.99), 3) },
  };
}

function talk(count: number): readonly number[] {
  const times: number[] = [];
  let kept: string | undefined;
  for (let turn = 0; turn < count; turn += 1) {
    const step = turn % cleanMisdemeanor.length;
    const text = cleanMisdemeanor[step] ?? '';
    const from = performance.now();
    const left = take(step === 0 ? undefined : kept, text, turn);
    kept = JSON.stringify(left.kept.session);
    times.push(performance.now() - from);
  }
  return times;
}

function take(session: string | undefined, text: string, turn: number): Left {
  const restored = session === undefined ? undefined : (JSON.parse(session) as Session);
  const inbound = {
    channel: 'twilio-sms',
    address: '+12135550123',
    messageId: String(turn),
    text,
    mediaCount: 0,
  } as const;
  return takeWorded({ session: restored, optedOut: false }, inbound, today, parts);
}
