import type { KeyObject } from 'node:crypto';
import type { PaceOf } from '../conversation/too-fast.ts';
import { inMemory } from '../limits/in-memory.ts';
import { limit, type Limit, type Rate } from '../limits/limit.ts';
import type { Config } from './config.ts';
import type { Log } from './log.ts';

/** How much of everything is let in. */
export type Traffic = Readonly<{
  /** Texts of one number. */
  paceOf: PaceOf;
  /** Messages on the web from one internet address. */
  turns: Limit;
  /** Chats begun and private pages opened from one internet address. */
  visits: Limit;
  close: () => Promise<void>;
}>;

type TrafficParts = Readonly<{ config: Config; pepper: KeyObject; log: Log }>;

const minute = 60;
const hour = 3_600;

/** Counts in memory, or in the database that other processes share. */
export async function openTraffic({ config, pepper, log }: TrafficParts): Promise<Traffic> {
  const { textsPerMinute, textsPerHour, turnsPerMinute, visitsPerMinute } = config.limits;
  const { counters, close } = await openCounters(config.databaseUrl);
  const limited = (of: string, ...rates: readonly Rate[]) => limit({ of, rates, counters, pepper });
  const perMinute = { most: textsPerMinute, seconds: minute };
  return {
    paceOf: paceBy(limited('texts', perMinute, { most: textsPerHour, seconds: hour }), log),
    turns: limited('turns', { most: turnsPerMinute, seconds: minute }),
    visits: limited('visits', { most: visitsPerMinute, seconds: minute }),
    close,
  };
}

async function openCounters(url: string | undefined) {
  if (url === undefined) return { counters: inMemory, close: () => Promise.resolve() };
  const { inPostgres } = await import('../limits/in-postgres.ts');
  return inPostgres(url);
}

/** Only an answer by text is paid for, and may go to somebody who never asked. */
function paceBy(texts: Limit, log: Log): PaceOf {
  return async ({ channel, address }) => {
    if (channel !== 'twilio-sms') return 'fine';
    const spent = await texts(address);
    if (spent === 'fine') return 'fine';
    if (!spent.first) return 'silent';
    log({ event: 'message-refused', channel, code: 'too-many', status: 200 });
    return { minutes: Math.ceil(spent.seconds / minute) };
  };
}
