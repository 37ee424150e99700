import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { rounded, type Figure } from './figure.ts';

/** What `npm ci --omit=dev` puts on the disk. */
export function benchInstall(): Figure {
  const folder = mkdtempSync(join(tmpdir(), 'adelante-install-'));
  ['package.json', 'package-lock.json', '.npmrc'].forEach((file) => {
    cpSync(file, join(folder, file));
  });
  execFileSync('npm', ['ci', '--omit=dev', '--ignore-scripts'], { cwd: folder, stdio: 'ignore' });
  const megabytes = sizeOf(join(folder, 'node_modules')) / 1_000_000;
  rmSync(folder, { recursive: true });
  return {
    figure: '`npm ci --omit=dev`',
    goal: '<= 60 MB',
    ours: { 'MB on disk': rounded(megabytes, 1) },
  };
}

/** As `du` counts: blocks of 512 bytes, folders too. */
function sizeOf(path: string): number {
  const { blocks } = statSync(path);
  const inner = readdirSync(path, { withFileTypes: true })
    .filter((entry) => !entry.isSymbolicLink())
    .map((entry) =>
      entry.isDirectory() ? sizeOf(join(path, entry.name)) : statSync(join(path, entry.name)).blocks * 512,
    );
  return inner.reduce((sum, size) => sum + size, blocks * 512);
}
