import type { Random } from './random.ts';

const poolBytes = 4096;

/** Draws from the source in large pieces: asking it costs the same for 12 bytes as for 4,000. No byte is given twice. */
export function pooledRandom(source: Random): Random {
  let pool = source(0);
  return (bytes) => {
    if (pool.length < bytes) pool = source(Math.max(poolBytes, bytes));
    const given = pool.subarray(0, bytes);
    pool = pool.subarray(bytes);
    return given;
  };
}
