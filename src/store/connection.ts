/** What a column may hold. */
export type Value = string | number | Uint8Array | null;

/** A query with its values bound. `row` is never there: it tells the compiler what the query finds. */
export type Query<Row = unknown> = Readonly<{ sql: string; parameters: readonly Value[]; row?: Row }>;

/** What a query found, and how many rows it changed. */
export type Outcome<Row> = Readonly<{ rows: readonly Row[]; changed: number }>;

/** Runs queries in the transaction that is open, in the order they are given. */
export type Transaction = Readonly<{
  /** Keeps every other turn of this contact out until the transaction is over. */
  lock: (contact: Uint8Array) => void;
  /** From here on the locks have to be held: whoever read without them starts again with them. */
  alone: () => void;
  /** SQLite answers at once, a server later; callers await both. */
  run: <Row>(query: Query<Row>) => Outcome<Row> | Promise<Outcome<Row>>;
  /** Gives a change on its way without waiting for it. When it fails, so does the transaction. */
  write: (query: Query) => void;
  /** Compare and swap: where the change does not find its one row, the transaction fails with a `TurnConflict`. */
  writeOne: (query: Query) => void;
}>;

/** A database: all that a backend has to offer. */
export type Connection = Readonly<{
  /** Begins, works and commits; rolls all of it back when the work throws. */
  transaction: <Value>(work: (tx: Transaction) => Promise<Value>) => Promise<Value>;
}>;
