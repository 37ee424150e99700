import { enableCompileCache } from 'node:module';
import { fileURLToPath } from 'node:url';
import { setFlagsFromString } from 'node:v8';

/** Node keeps what it compiled, so that the next start is quick. It has to be told before the rest is loaded. */
enableCompileCache();

/**
 * Memory over the last tenth of speed: the space for young objects does not grow by itself, and old ones are looked
 * through before they have doubled. `npm run bench -- memory webhook` shows what both give.
 */
setFlagsFromString('--max-semi-space-size=8');
setFlagsFromString('--semi-space-growth-factor=1');
setFlagsFromString('--heap-growing-percent=50');

const { readConfig } = await import('./config.ts');
const { openLog } = await import('./log.ts');
const { start } = await import('./start.ts');

const root = fileURLToPath(new URL('../..', import.meta.url));
const log = openLog();

try {
  const started = await start({ config: readConfig(process.env), root, log, now: Date.now });
  if (started.areKeysForDevelopment) {
    console.error(
      'Warning: keys made on this machine lock the data (var/development-keys.json). Set MASTER_KEY and PEPPER before real people write.',
    );
  }
  if (started.staleLaw !== undefined) console.error(`Warning: ${started.staleLaw}`);
  console.error(`Adelante is at ${started.url}`);
  const stop = () => void started.stop().then(() => process.exit(0));
  process.once('SIGTERM', stop);
  process.once('SIGINT', stop);
} catch (error) {
  console.error(error instanceof Error ? error.message : 'Adelante could not start.');
  process.exitCode = 1;
}
