import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { build, transform } from 'esbuild';
import type { BuildOptions, Plugin } from 'esbuild';
import { ownNames } from './own-names.ts';

const here = (path: string): string => fileURLToPath(new URL(`../${path}`, import.meta.url));

/** A stylesheet imported by a script comes as its text, already small. */
const stylesAsText: Plugin = {
  name: 'styles-as-text',
  setup: (bundler) => {
    bundler.onLoad({ filter: /src\/widget\/.*\.css$/ }, async ({ path }) => {
      const small = await transform(await readFile(path, 'utf8'), { loader: 'css', minify: true });
      return { contents: small.code.trim(), loader: 'text' };
    });
  },
};

/** Builds everything a browser loads into one folder: the widget, and the style and script of our own pages. */
export async function buildBrowserFiles(folder: string, plugins: readonly Plugin[] = []): Promise<void> {
  const common: BuildOptions = {
    outdir: folder,
    bundle: true,
    minify: true,
    format: 'iife',
    target: 'es2020',
    charset: 'utf8',
    legalComments: 'none',
    plugins: [stylesAsText, ...plugins],
  };
  const widget = build({
    ...common,
    entryPoints: { widget: here('src/widget/index.ts') },
    mangleProps: new RegExp(`^(${ownNames.join('|')})$`),
  });
  const pages = build({
    ...common,
    entryPoints: {
      phone: here('src/server/pages/phone/phone.ts'),
      inspector: here('src/server/pages/inspector/inspector.ts'),
      join: here('src/server/pages/join/join.ts'),
      embed: here('src/server/pages/embed/embed.ts'),
      pages: here('src/server/pages/pages.css'),
      'take-away': here('src/server/take-away/take-away.css'),
    },
  });
  await Promise.all([widget, pages]);
}
