import { fileURLToPath } from 'node:url';
import { buildBrowserFiles } from './browser-files.ts';

await buildBrowserFiles(fileURLToPath(new URL('../dist', import.meta.url)));
