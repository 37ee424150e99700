import type { Query, Transaction } from './connection.ts';
import { lockOf } from './lock-of.ts';
import { TurnConflict } from './turn-conflict.ts';

type Write = Readonly<{ query: Query; isOne: boolean }>;

type UsualTurn = Readonly<{
  tx: Transaction;
  /** All that was written, as one statement; none when nothing was. */
  statement: () => Query | undefined;
}>;

/**
 * Gathers what a turn writes. The usual turn goes on with a session and remembers the reply: the turn number guards the
 * first, and whatever else may happen to that contact happens under its lock, which has to be free.
 */
export function usualTurn(run: Transaction['run']): UsualTurn {
  const writes: Write[] = [];
  const locks: string[] = [];
  return {
    tx: {
      lock: (contact) => locks.push(lockOf(contact)),
      alone: unusual,
      run: (query) => (query.sql.startsWith('select') ? run(query) : unusual()),
      write: (query) => writes.push({ query, isOne: false }),
      writeOne: (query) => writes.push({ query, isOne: true }),
    },
    statement: () => (writes.length === 0 ? undefined : inOne(writes, locks)),
  };
}

function unusual(): never {
  throw new TurnConflict();
}

function inOne(writes: readonly Write[], [lock]: readonly string[]): Query {
  const [session, message, more] = writes;
  if (!session?.isOne || !message || message.isOne || more || lock === undefined) return unusual();
  return {
    sql: `with session_kept as (${session.query.sql} returning 1),
      message_kept as (${message.query.sql} returning 1)
      select 1 / case when pg_try_advisory_xact_lock_shared(?) then count(*) else 0 end from session_kept`,
    parameters: [...session.query.parameters, ...message.query.parameters, lock],
  };
}
