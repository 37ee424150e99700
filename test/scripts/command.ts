import { spawn, type ChildProcessWithoutNullStreams } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';

/** A command as somebody starts it: the name of its file in `scripts/`, and its options. */
export function start(name: string, ...options: readonly string[]): ChildProcessWithoutNullStreams {
  const script = join(import.meta.dirname, '..', '..', 'scripts', `${name}.ts`);
  return spawn(process.execPath, [script, ...options]);
}

type Ran = Readonly<{ said: string; complained: string; code: unknown }>;

/** All that a command says, and how it ends. */
export async function run(name: string, options: readonly string[] = [], input = ''): Promise<Ran> {
  const command = start(name, ...options);
  const heard = { said: '', complained: '' };
  command.stdout.setEncoding('utf8').on('data', (text: string) => (heard.said += text));
  command.stderr.setEncoding('utf8').on('data', (text: string) => (heard.complained += text));
  command.stdin.on('error', () => undefined).end(input);
  const [code] = (await once(command, 'close')) as readonly unknown[];
  return { ...heard, code };
}
