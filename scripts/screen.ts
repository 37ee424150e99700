import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { Temporal } from 'temporal-polyfill';
import { z } from 'zod';
import { input } from './screen/input.ts';
import { screenLine } from './screen/screen-line.ts';

/** JSON Lines in, findings out: `{ id?, today?, person?, records }` becomes `{ id?, plan }`, a line at a time. */
async function screen(): Promise<void> {
  const today = Temporal.Now.plainDateISO().toString();
  for await (const line of createInterface({ input: process.stdin, crlfDelay: Infinity })) {
    if (line.trim() === '') continue;
    const screened = screenLine(line, today);
    if ('error' in screened) process.exitCode = 1;
    await say(screened);
  }
}

/** Waits for a slow reader, so that memory stays small however long the input is. */
async function say(value: unknown): Promise<void> {
  if (!process.stdout.write(`${JSON.stringify(value)}\n`)) await once(process.stdout, 'drain');
}

/** Somebody who has read enough (`| head`) ends the command quietly. */
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
  process.exit();
});

if (process.argv.includes('--schema')) {
  console.log(JSON.stringify(z.toJSONSchema(input, { io: 'input' }), undefined, 2));
} else {
  await screen();
}
