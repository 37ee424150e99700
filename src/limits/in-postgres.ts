import pg from 'pg';
import RateLimiterMemory from 'rate-limiter-flexible/lib/RateLimiterMemory.js';
import RateLimiterPostgres from 'rate-limiter-flexible/lib/RateLimiterPostgres.js';
import type { Counters } from './limit.ts';

export type SharedCounters = Readonly<{ counters: Counters; close: () => Promise<void> }>;

/** A count that comes later than this is not worth the wait: then the process counts by itself. */
const patienceMilliseconds = 1_000;

/** Counts that all processes share, in the table that the store has made. */
export function inPostgres(url: string): SharedCounters {
  const pool = new pg.Pool({
    connectionString: url,
    // Through one connection everything is counted in the order it came.
    max: 1,
    pipeline: true,
    connectionTimeoutMillis: patienceMilliseconds,
    statement_timeout: patienceMilliseconds,
    query_timeout: patienceMilliseconds,
    application_name: 'adelante limits',
  });
  // A connection that breaks fails its counts, which are then made in memory.
  pool.on('connect', (client) => client.on('error', nothing));
  pool.on('error', nothing);
  const counters: Counters = (of, { most, seconds }) => {
    const rate = { keyPrefix: of, points: most, duration: seconds };
    const limiter = new RateLimiterPostgres({
      ...rate,
      storeClient: pool,
      tableName: 'spending',
      tableCreated: true,
      insuranceLimiter: new RateLimiterMemory(rate),
    });
    return async (who) => {
      const { consumedPoints, msBeforeNext } = await limiter.penalty(who);
      return { count: consumedPoints, milliseconds: msBeforeNext };
    };
  };
  return { counters, close: () => pool.end() };
}

function nothing(): undefined {
  return undefined;
}
