import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Chat widgets that many sites use, at the versions we looked at. They are half a gigabyte, so only this bench installs them. */
const versions = {
  'deep-chat': '2.4.2',
  '@typebot.io/js': '0.10.7',
  'botframework-webchat': '4.18.1',
} as const;

const home = join(import.meta.dirname, '../../../var/bench-peers');

/** Where the peers are installed: the folder that holds them by name. */
export function installedPeers(): string {
  const modules = join(home, 'node_modules');
  if (Object.keys(versions).every((name) => existsSync(join(modules, name)))) return modules;
  mkdirSync(home, { recursive: true });
  writeFileSync(join(home, 'package.json'), JSON.stringify({ private: true, dependencies: versions }));
  execFileSync('npm', ['install', '--ignore-scripts', '--no-audit', '--no-fund', '--no-package-lock'], {
    cwd: home,
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  return modules;
}
