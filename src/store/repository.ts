import { pooledRandom } from '../privacy/index.ts';
import type { Keys, Random } from '../privacy/index.ts';
import type { Query, Transaction } from './connection.ts';
import { sealRows } from './sealed-rows.ts';
import type { SealedRows } from './sealed-rows.ts';

/** What every backend is opened with. Time and chance come from outside. */
export type RepositoryOptions<Reply> = Readonly<{
  keys: Keys;
  now: () => number;
  random: Random;
  /** What a message gets that comes again after its conversation was forgotten. */
  silence: Reply;
}>;

/** All that reads and writes rows, the same for every backend. `take-once` and `upkeep` say what is done with it. */
export type Repository<Session, Reply> = RepositoryOptions<Reply> &
  Readonly<{ rows: SealedRows<Session, Reply> }>;

/** What one piece of work in a transaction gives, and whether it removed what a person wanted gone. */
export type Work<Value> = Readonly<{ value: Value; forgot: boolean }>;

/** One piece of work in a transaction. Nobody is told what it gives before that is committed. */
export type Job<Value> = (tx: Transaction) => Promise<Work<Value>>;

export function repository<Session, Reply>(options: RepositoryOptions<Reply>): Repository<Session, Reply> {
  return {
    ...options,
    rows: sealRows<Session, Reply>(options.keys, pooledRandom(options.random)),
  };
}

/** Runs a query that changes rows and says how many it changed. */
export async function change(tx: Transaction, query: Query): Promise<number> {
  return (await tx.run(query)).changed;
}

/** Runs a query that finds rows. */
export async function all<Row>(tx: Transaction, query: Query<Row>): Promise<readonly Row[]> {
  return (await tx.run(query)).rows;
}

/** Runs a query that finds at most one row. */
export async function find<Row>(tx: Transaction, query: Query<Row>): Promise<Row | undefined> {
  return (await all(tx, query))[0];
}
