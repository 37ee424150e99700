import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createInterface } from 'node:readline';

export type ServerProcess = Readonly<{
  url: string;
  /** Milliseconds from the start of the process to the line that says where it is. */
  startedIn: number;
  residentMegabytes: () => number;
  stop: () => Promise<void>;
}>;

/** Starts a server script in a process of its own, as `npm start` does, and waits for the line that tells its address. */
export async function serverProcess(
  script: string,
  environment: Readonly<Record<string, string>>,
  preload: readonly string[] = ['-r', './scripts/preload.cjs'],
): Promise<ServerProcess> {
  const from = performance.now();
  const child = spawn(process.execPath, [...preload, script], {
    env: { ...process.env, PORT: '0', ...environment },
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  const url = await addressIn(child.stderr);
  const startedIn = performance.now() - from;
  const stop = () =>
    new Promise<void>((resolve) => {
      child.once('exit', () => {
        resolve();
      });
      child.kill('SIGTERM');
    });
  return { url, startedIn, residentMegabytes: () => residentOf(child.pid ?? 0), stop };
}

async function addressIn(output: NodeJS.ReadableStream): Promise<string> {
  const said: string[] = [];
  for await (const line of createInterface({ input: output })) {
    const [url] = /http:\/\/localhost:\d+/.exec(line) ?? [];
    if (url) return url;
    said.push(line);
  }
  throw new Error(`The server did not start: ${said.join(' ')}`);
}

function residentOf(pid: number): number {
  const [, kilobytes] = /VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8')) ?? [];
  return Number(kilobytes) / 1024;
}
