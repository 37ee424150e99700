import type { DatabaseSync, StatementSync } from 'node:sqlite';
import type { Connection, Outcome, Query, Transaction } from './connection.ts';
import { TurnConflict } from './turn-conflict.ts';

/**
 * Node's own SQLite as a connection, for one transaction at a time. Statements are prepared once and kept: the store's
 * queries are a fixed few.
 */
export function nodeSqlite(database: DatabaseSync): Connection {
  // A deferred transaction that reads before it writes fails under contention, whatever the busy timeout.
  const begin = database.prepare('begin immediate');
  const commit = database.prepare('commit');
  const statements = new Map<string, Statement>();

  const run = <Row>(query: Query<Row>): Outcome<Row> => {
    const known = statements.get(query.sql);
    const statement = known ?? prepared(database, query.sql);
    if (!known) statements.set(query.sql, statement);
    return execute(statement, query);
  };
  const tx: Transaction = {
    // The whole file is locked as soon as the transaction begins.
    lock: () => undefined,
    alone: () => undefined,
    run,
    write: run,
    writeOne: (query) => {
      if (run(query).changed !== 1) throw new TurnConflict();
    },
  };

  return {
    transaction: async (work) => {
      begin.run();
      try {
        const value = await work(tx);
        commit.run();
        return value;
      } catch (error) {
        // SQLite rolls back by itself when the disk is full; a second rollback would hide the first error.
        if (database.isTransaction) database.exec('rollback');
        throw error;
      }
    },
  };
}

type Statement = Readonly<{ statement: StatementSync; reads: boolean }>;

function prepared(database: DatabaseSync, sql: string): Statement {
  const statement = database.prepare(sql);
  return { statement, reads: statement.columns().length > 0 };
}

function execute<Row>({ statement, reads }: Statement, query: Query<Row>): Outcome<Row> {
  if (!reads) return { rows: [], changed: Number(statement.run(...query.parameters).changes) };
  // Only the query knows what its rows are; SQLite's types cannot say it.
  return { rows: statement.all(...query.parameters) as Row[], changed: 0 };
}
