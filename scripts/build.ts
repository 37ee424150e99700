import { fileURLToPath } from 'node:url';
import { buildBrowserFiles } from './browser-files.ts';
import { buildPaperFiles } from './paper-files.ts';

const dist = fileURLToPath(new URL('../dist', import.meta.url));
await Promise.all([buildBrowserFiles(dist), buildPaperFiles(dist)]);
