import RateLimiterMemory from 'rate-limiter-flexible/lib/RateLimiterMemory.js';
import type { Counters } from './limit.ts';

/** Counts that go with the process. */
export const inMemory: Counters = (of, { most, seconds }) => {
  const limiter = new RateLimiterMemory({ keyPrefix: of, points: most, duration: seconds });
  return async (who) => {
    const { consumedPoints, msBeforeNext } = await limiter.penalty(who);
    return { count: consumedPoints, milliseconds: msBeforeNext };
  };
};
