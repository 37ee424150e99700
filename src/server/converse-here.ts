import type { ChannelName, Converse, Outbound } from '../channels/channel.ts';
import { converseWith, type NotUnderstood } from '../conversation/converse.ts';
import { unlessCrowded } from '../conversation/crowded.ts';
import type { Session } from '../conversation/session.ts';
import type { Turned } from '../conversation/turned.ts';
import type { Clinic, Directory } from '../referrals/index.ts';
import type { OpenStore } from '../store/store-over.ts';
import type { Config } from './config.ts';
import { codeOf, type Log } from './log.ts';
import type { Metrics } from './metrics/metrics.ts';
import { dayBy } from './today.ts';
import type { Traffic } from './traffic.ts';

type Here = Readonly<{
  config: Config;
  store: OpenStore<Session, readonly Outbound[]>;
  directory: Directory;
  clinic: Clinic | undefined;
  traffic: Traffic;
  metrics: Metrics | undefined;
  publicUrl: string;
  random: (bytes: number) => Uint8Array;
  now: () => number;
  log: Log;
}>;

/** The conversation as this server has it: with its limits, and with what it writes down and counts. */
export function converseHere(here: Here): Converse {
  const { config, store, directory, clinic, traffic, metrics, publicUrl, random, now, log } = here;
  const today = dayBy(now);
  const converse = converseWith({
    ...{ store, today, now, random, publicUrl, directory, clinic, paceOf: traffic.paceOf },
    ...toldTo(log, metrics),
  });
  const turnedAway = (channel: ChannelName) => {
    log({ event: 'message-refused', channel, code: 'crowded', status: 503 });
  };
  const limited = unlessCrowded(converse, { most: config.limits.turnsAtOnce, today, turnedAway });
  return metrics ? metrics.measured(limited) : limited;
}

function toldTo(log: Log, metrics: Metrics | undefined) {
  return {
    surprised: (error: unknown) => {
      log({ event: 'turn-failed', channel: 'any', code: codeOf(error) });
    },
    notUnderstood: (miss: NotUnderstood) => {
      log({ event: 'not-understood', ...miss });
    },
    turned: (turn: Turned) => {
      const { channel, optedOut } = turn;
      if (optedOut !== undefined) log({ event: optedOut ? 'opted-out' : 'opted-in', channel });
      metrics?.turned(turn);
    },
  };
}
