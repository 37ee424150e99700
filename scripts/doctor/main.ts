import { fileURLToPath } from 'node:url';
import { dayAt } from '../../src/server/today.ts';
import { examine } from './examine.ts';

/** `npm run doctor`: one sentence a line, and exit code 1 while something is missing. */
const root = fileURLToPath(new URL('../..', import.meta.url));
const symptoms = await examine({ environment: process.env, root, today: dayAt(Date.now()) });
for (const { is, says } of symptoms) console.log(`${is.padEnd(8)} ${says}`);
if (symptoms.some(({ is }) => is === 'missing')) process.exitCode = 1;
