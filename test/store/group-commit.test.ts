import { describe, expect, test } from 'vitest';
import type { Connection, Query } from '../../src/store/connection.ts';
import { groupCommit } from '../../src/store/group-commit.ts';

/** A connection that writes down what it is asked; `breaks` says which statement fails. */
function recording(breaks: (statement: string) => boolean = () => false) {
  const said: string[] = [];
  const say = (statement: string): Promise<void> => {
    said.push(statement);
    return breaks(statement) ? Promise.reject(new Error(`${statement} failed`)) : Promise.resolve();
  };
  const run = async <Row>({ sql }: Query<Row>) => {
    await say(sql);
    return { rows: [], changed: 1 };
  };
  const connection: Connection = {
    transaction: async (work) => {
      await say('begin');
      const value = await work({ run, lock: nothing, alone: nothing, write: nothing, writeOne: nothing });
      await say('commit');
      return value;
    },
  };
  return { said, connection };
}

const saying = (sql: string) => async (tx: Parameters<Parameters<Connection['transaction']>[0]>[0]) => {
  await tx.run({ sql, parameters: [] });
  return { value: sql, forgot: false };
};

const nothing = () => undefined;

describe('jobs that arrive together', () => {
  test('share one transaction, each in its own savepoint, in order', async () => {
    const { said, connection } = recording();
    const commits = groupCommit(connection, nothing);
    expect(await Promise.all(['one', 'two'].map((name) => commits.run(saying(name))))).toEqual([
      'one',
      'two',
    ]);
    const saved = (name: string) => ['savepoint job', name, 'release savepoint job'];
    expect(said).toEqual(['begin', ...saved('one'), ...saved('two'), 'commit']);
  });

  test('are answered only after the commit', async () => {
    const { said, connection } = recording();
    const commits = groupCommit(connection, nothing);
    await Promise.all(
      ['one', 'two'].map((name) => commits.run(saying(name)).then(() => said.push(`${name} told`))),
    );
    expect(said.slice(-3)).toEqual(['commit', 'one told', 'two told']);
  });

  test('are all told when the commit fails', async () => {
    const { connection } = recording((statement) => statement === 'commit');
    const commits = groupCommit(connection, nothing);
    const results = await Promise.allSettled(['one', 'two'].map((name) => commits.run(saying(name))));
    expect(results.map((result) => result.status)).toEqual(['rejected', 'rejected']);
  });

  test('are all told why when one breaks the whole transaction', async () => {
    const { connection } = recording((statement) => statement === 'two' || statement.startsWith('rollback'));
    const commits = groupCommit(connection, nothing);
    const results = await Promise.allSettled(['one', 'two'].map((name) => commits.run(saying(name))));
    expect(results).toEqual([
      { status: 'rejected', reason: new Error('two failed') },
      { status: 'rejected', reason: new Error('two failed') },
    ]);
  });

  test('leave the next group unharmed', async () => {
    const { connection } = recording((statement) => statement === 'broken');
    const commits = groupCommit(connection, nothing);
    await expect(commits.run(saying('broken'))).rejects.toThrow('broken failed');
    expect(await commits.run(saying('whole'))).toBe('whole');
  });
});

describe('a job alone', () => {
  test('needs no savepoint', async () => {
    const { said, connection } = recording();
    await groupCommit(connection, nothing).run(saying('one'));
    expect(said).toEqual(['begin', 'one', 'commit']);
  });
});

describe('a job that forgot something', () => {
  const forgetful = () => Promise.resolve({ value: 'gone', forgot: true });

  test('is answered when the old bytes are gone', async () => {
    const { said, connection } = recording();
    const commits = groupCommit(connection, () => said.push('scrub'));
    await commits.run(forgetful).then(() => said.push('told'));
    expect(said).toEqual(['begin', 'commit', 'scrub', 'told']);
  });

  test('stays kept when the old bytes cannot be removed yet', async () => {
    const commits = groupCommit(recording().connection, () => {
      throw new Error('the disk is away');
    });
    expect(await commits.run(forgetful)).toBe('gone');
  });
});
