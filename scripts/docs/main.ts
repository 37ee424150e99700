import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { flowPages } from './flow.ts';
import { lawPages } from './law.ts';
import { wordPages } from './words.ts';

/** Writes the pages that are drawn from the code: `docs/flows`, `docs/law`, `docs/words`. `--check` only compares. */
const root = fileURLToPath(new URL('../..', import.meta.url));
const pages = new Map([...flowPages(), ...lawPages(), ...wordPages()]);

const stale = [...pages].filter(([path, text]) => current(path) !== text);
if (process.argv.includes('--check')) {
  stale.forEach(([path]) => {
    console.error(`${path} is stale: run \`npm run docs\`.`);
  });
  process.exitCode = stale.length === 0 ? 0 : 1;
} else {
  stale.forEach(([path, text]) => {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  });
  console.log(`${stale.length} of ${pages.size} pages written.`);
}

function current(path: string): string | undefined {
  try {
    return readFileSync(join(root, path), 'utf8');
  } catch {
    return undefined;
  }
}
