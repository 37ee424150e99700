import type { KeyObject } from 'node:crypto';
import { limitPseudonym } from '../privacy/index.ts';

/** So many in so many seconds. */
export type Rate = Readonly<{ most: number; seconds: number }>;

/** How many there were in this while, with the one that came now, and when the while is over. */
export type Counted = Readonly<{ count: number; milliseconds: number }>;

/** Counts one more of somebody. */
export type Counter = (who: string) => Promise<Counted>;

/** Makes a counter. `of` tells it apart from every other. */
export type Counters = (of: string, rate: Rate) => Counter;

/** What one more comes to. `first`: the first that is too many, and `seconds` until it is not. */
export type Spent = 'fine' | Readonly<{ first: boolean; seconds: number }>;

export type Limit = (who: string) => Promise<Spent>;

/** What is counted, how much of it is fine, and where the counts are kept. */
type Limited = Readonly<{ of: string; rates: readonly Rate[]; counters: Counters; pepper: KeyObject }>;

/** A limit on everybody by themselves. Somebody is within it while they are within each of its rates. */
export function limit({ of, rates, counters, pepper }: Limited): Limit {
  const counted = rates.map((rate) => ({ rate, counter: counters(`${of} ${rate.seconds}`, rate) }));
  return async (who) => {
    const name = Buffer.from(limitPseudonym(pepper, of, who)).toString('base64url');
    const counts = await Promise.all(
      counted.map(async ({ rate, counter }) => ({ rate, ...(await counter(name)) })),
    );
    return spent(counts);
  };
}

/** Who is over one rate for long hears nothing new when they come to be over another that ends sooner. */
function spent(counts: readonly (Counted & Readonly<{ rate: Rate }>)[]): Spent {
  const over = counts.filter(({ count, rate }) => count > rate.most);
  const [longest] = over.toSorted((one, other) => other.milliseconds - one.milliseconds);
  if (longest === undefined) return 'fine';
  return {
    first: longest.count === longest.rate.most + 1,
    seconds: Math.max(1, Math.ceil(longest.milliseconds / 1_000)),
  };
}
