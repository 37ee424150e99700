import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const here = (path: string): string => fileURLToPath(new URL(`../${path}`, import.meta.url));

/**
 * Builds what writes the papers to take away into one folder, libraries and all: a server in production installs none of
 * them. It is bundled as for a browser, so pdfkit comes without its reading of files, and with two fonts of fourteen.
 */
export async function buildPaperFiles(folder: string): Promise<void> {
  await build({
    entryPoints: {
      'take-away-pdf': here('src/server/take-away/pdf.ts'),
      'take-away-calendar': here('src/server/take-away/calendar.ts'),
    },
    outdir: folder,
    outExtension: { '.js': '.mjs' },
    bundle: true,
    minify: true,
    platform: 'browser',
    format: 'esm',
    target: 'node24',
    legalComments: 'none',
  });
}
