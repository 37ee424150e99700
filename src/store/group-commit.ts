import type { Connection, Query, Transaction } from './connection.ts';
import type { Job } from './repository.ts';

type GroupCommit = Readonly<{
  /** Does the job in a shared transaction and answers once that is committed. */
  run: <Value>(job: Job<Value>) => Promise<Value>;
  /** Answers when nothing is waiting and nothing is under way. */
  settled: () => Promise<void>;
}>;

/** A job in the queue, its kind of value hidden. `attempt` gives what is to be told once the commit is done. */
type Waiting = Readonly<{
  attempt: (tx: Transaction) => Promise<Answer>;
  refuse: (error: unknown) => void;
}>;
type Answer = Readonly<{ tell: () => void; forgot: boolean }>;

/** Bounds how long the first of a group waits for the last. */
const largestGroup = 64;

/**
 * Jobs that arrive together share one transaction, so one `fsync` keeps them all. Each runs in its own savepoint, in
 * order of arrival: one that fails takes nothing with it. Nobody is answered before the commit, and if that fails,
 * everybody in the group is told so. `scrub` runs after a commit that removed something.
 */
export function groupCommit(connection: Connection, scrub: () => void): GroupCommit {
  const waiting: Waiting[] = [];
  let underWay: Promise<void> | undefined;

  return {
    run: (job) =>
      new Promise((resolve, reject) => {
        waiting.push({ attempt: (tx) => attempt(tx, job, resolve), refuse: reject });
        underWay ??= empty();
      }),
    settled: async () => underWay,
  };

  async function empty(): Promise<void> {
    while (waiting.length > 0) {
      await othersHaveArrived();
      await commit(connection, waiting.splice(0, largestGroup), scrub);
    }
    underWay = undefined;
  }
}

async function attempt<Value>(
  tx: Transaction,
  job: Job<Value>,
  resolve: (value: Value) => void,
): Promise<Answer> {
  const { value, forgot } = await job(tx);
  return {
    tell: () => {
      resolve(value);
    },
    forgot,
  };
}

/** The messages that lie ready in other sockets are read before the event loop comes here. */
function othersHaveArrived(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve));
}

async function commit(connection: Connection, group: readonly Waiting[], scrub: () => void): Promise<void> {
  const answers: Answer[] = [];
  // A job alone needs no savepoint: the transaction is its own.
  const run = group.length === 1 ? alone : inSavepoint;
  try {
    await connection.transaction(async (tx) => {
      for (const job of group) answers.push(await run(tx, job));
    });
  } catch (error) {
    for (const job of group) job.refuse(error);
    return;
  }
  if (answers.some((answer) => answer.forgot)) tryTo(scrub);
  for (const answer of answers) answer.tell();
}

/** The commit stands whatever happens here; the next scrub, close or start removes what this one left. */
function tryTo(scrub: () => void): void {
  try {
    scrub();
  } catch {
    return;
  }
}

const savepoint: Query = { sql: 'savepoint job', parameters: [] };
const release: Query = { sql: 'release savepoint job', parameters: [] };
const rollback: Query = { sql: 'rollback to savepoint job', parameters: [] };

function alone(tx: Transaction, job: Waiting): Promise<Answer> {
  return job.attempt(tx);
}

async function inSavepoint(tx: Transaction, job: Waiting): Promise<Answer> {
  await tx.run(savepoint);
  try {
    const answer = await job.attempt(tx);
    await tx.run(release);
    return answer;
  } catch (error) {
    await undo(tx, error);
    return {
      tell: () => {
        job.refuse(error);
      },
      forgot: false,
    };
  }
}

/** Where the savepoint is gone, the whole transaction is: then the group fails, with the reason and not its echo. */
async function undo(tx: Transaction, reason: unknown): Promise<void> {
  try {
    await tx.run(rollback);
    await tx.run(release);
  } catch {
    throw reason;
  }
}
