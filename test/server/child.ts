import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';

export type ServerChild = Readonly<{
  url: string;
  /** Everything the server has written so far, on both outputs. */
  written: () => string;
  /** Ends it as a power cut would. */
  kill: () => Promise<void>;
  /** Asks it to end, waits for the last of what it writes, and gives its exit code. */
  stop: () => Promise<number | null>;
}>;

/** Starts the real server in a process of its own and waits until it says where it is. */
export async function serverChild(environment: Readonly<Record<string, string>>): Promise<ServerChild> {
  const child = spawn(process.execPath, ['src/server/main.ts'], {
    env: { ...process.env, PORT: '0', ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const written: string[] = [];
  child.stdout.on('data', (chunk: Buffer) => written.push(chunk.toString()));
  const url = await new Promise<string>((resolve, reject) => {
    createInterface({ input: child.stderr }).on('line', (line) => {
      written.push(line);
      const [found] = /http:\/\/localhost:\d+/.exec(line) ?? [];
      if (found) resolve(found);
    });
    child.once('exit', () => {
      reject(new Error(`The server did not start: ${written.join('\n')}`));
    });
  });
  return {
    url,
    written: () => written.join('\n'),
    kill: () => end(child, 'SIGKILL').then(() => undefined),
    stop: () => end(child, 'SIGTERM'),
  };
}

async function end(child: ChildProcess, signal: 'SIGKILL' | 'SIGTERM'): Promise<number | null> {
  const closed = once(child, 'close');
  child.kill(signal);
  const [code] = (await closed) as [number | null];
  return code;
}
