import { once } from 'node:events';
import { createInterface } from 'node:readline';

/** Answers the lines that come in, one at a time and in order. Fails in the end when there was an error. */
export async function answerLines(answer: (line: string) => object): Promise<void> {
  endQuietly();
  for await (const line of createInterface({ input: process.stdin, crlfDelay: Infinity })) {
    if (line.trim() === '') continue;
    const answered = answer(line);
    if ('error' in answered) process.exitCode = 1;
    await say(answered);
  }
}

/** Waits for a slow reader, so that memory stays small however long the input is. */
async function say(value: unknown): Promise<void> {
  if (!process.stdout.write(`${JSON.stringify(value)}\n`)) await once(process.stdout, 'drain');
}

/** Somebody who has read enough (`| head`) ends the command. */
function endQuietly(): void {
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
    process.exit();
  });
}
