/** What a column may hold. */
export type Value = string | number | Uint8Array | null;

/** A query with its values bound. `row` is never there: it tells the compiler what the query finds. */
export type Query<Row = unknown> = Readonly<{ sql: string; parameters: readonly Value[]; row?: Row }>;

/** What a query found, and how many rows it changed. */
export type Outcome<Row> = Readonly<{ rows: readonly Row[]; changed: number }>;

/** Runs queries in the transaction that is open. SQLite answers at once, a server later; callers await both. */
export type Transaction = Readonly<{ run: <Row>(query: Query<Row>) => Outcome<Row> | Promise<Outcome<Row>> }>;

/** One connection to a database: all that a backend has to offer. */
export type Connection = Readonly<{
  /** Begins, works and commits; rolls all of it back when the work throws. One at a time. */
  transaction: <Value>(work: (tx: Transaction) => Promise<Value>) => Promise<Value>;
}>;
