import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export type Pages = ReadonlyMap<string, string>;

const root = fileURLToPath(new URL('../..', import.meta.url));

/** Writes the pages that are stale, and takes away what no page is any more. `onlyCheck` says so instead, and fails. */
export function keepPages(pages: Pages, folders: readonly string[], onlyCheck: boolean): void {
  const stale = [...pages].filter(([path, text]) => current(path) !== text);
  const left = folders.flatMap(filesIn).filter((path) => !pages.has(path));
  if (onlyCheck) complain([...stale.map(([path]) => path), ...left]);
  else write(stale, left, pages.size);
}

function complain(paths: readonly string[]): void {
  for (const path of paths) console.error(`${path} is stale: run \`npm run docs\`.`);
  if (paths.length > 0) process.exitCode = 1;
}

function write(stale: readonly (readonly [string, string])[], left: readonly string[], all: number): void {
  for (const [path, text] of stale) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
  for (const path of left) rmSync(join(root, path));
  console.log(
    `${stale.length} of ${all} pages written${left.length > 0 ? `, ${left.length} taken away` : ''}.`,
  );
}

function filesIn(folder: string): readonly string[] {
  if (!existsSync(join(root, folder))) return [];
  return readdirSync(join(root, folder), { withFileTypes: true }).flatMap((entry) => {
    const path = `${folder}/${entry.name}`;
    return entry.isDirectory() ? filesIn(path) : [path];
  });
}

function current(path: string): string | undefined {
  try {
    return readFileSync(join(root, path), 'utf8');
  } catch {
    return undefined;
  }
}
