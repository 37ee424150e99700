import { once } from 'node:events';
import { createInterface } from 'node:readline';

/** The floor of screening: each line read as JSON and written again, and nothing else. */
for await (const line of createInterface({ input: process.stdin, crlfDelay: Infinity })) {
  const json: unknown = JSON.parse(line);
  if (!process.stdout.write(`${JSON.stringify(json)}\n`)) await once(process.stdout, 'drain');
}
