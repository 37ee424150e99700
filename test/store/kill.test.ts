import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, onTestFinished, test } from 'vitest';
import { openSqlite } from '../../src/store/sqlite.ts';
import { failing, keys, random, secrets } from './contract.ts';

const enough = 200;

/** Runs the child until it acknowledged enough turns, kills it in the middle of the next, gives what it acknowledged. */
async function killedWhileTalking(path: string, whileAlive: () => Promise<void>): Promise<readonly string[]> {
  const script = fileURLToPath(new URL('./kill-child.ts', import.meta.url));
  const child = spawn(process.execPath, [script, path, secrets.first, secrets.pepper]);
  onTestFinished(() => void child.kill('SIGKILL'));
  const closed = once(child, 'close');
  const written: string[] = [];
  for await (const chunk of child.stdout.setEncoding('utf8')) {
    const first = written.length === 0;
    written.push(String(chunk));
    if (first) await whileAlive();
    if (written.join('').split('\n').length > enough) child.kill('SIGKILL');
  }
  await closed;
  return written.join('').split('\n').slice(0, -1);
}

test('a process killed in the middle of turns has kept every turn it acknowledged', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'adelante-kill-'));
  onTestFinished(() => {
    rmSync(folder, { recursive: true });
  });
  const path = join(folder, 'adelante.db');
  const open = () => openSqlite<readonly number[], string>({ path, keys, now: () => 1, random, silence: '' });

  const acknowledged = await killedWhileTalking(path, async () => {
    await expect(open()).rejects.toMatchObject({ code: 'file-in-use' });
  });
  expect(acknowledged.length).toBeGreaterThanOrEqual(enough);

  const store = await open();
  onTestFinished(() => store.close());
  for (const line of acknowledged) {
    const [person = '', messageId = ''] = line.split(' ');
    expect(await store.once({ channel: 'sms', address: person, messageId }, failing)).toBe(line);
  }
  for (const person of ['maria', 'jose', 'ana', 'luis']) {
    const kept = await keptOf(store, person);
    expect(kept).toEqual(kept.map((_, at) => at));
    expect(kept.length).toBeGreaterThanOrEqual(acknowledged.filter((line) => line.startsWith(person)).length);
  }
});

async function keptOf(
  store: Awaited<ReturnType<typeof openSqlite<readonly number[], string>>>,
  person: string,
): Promise<readonly number[]> {
  const seen: number[] = [];
  await store.once({ channel: 'sms', address: person, messageId: 'after' }, (kept) => {
    seen.push(...(kept.session ?? []));
    return { kept, reply: '' };
  });
  return seen;
}
