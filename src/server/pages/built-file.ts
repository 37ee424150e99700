import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import type { RequestHandler } from 'express';

/** Serves a file, and knows what a page writes into `integrity` to run this one and no other. */
export type BuiltFile = RequestHandler & Readonly<{ integrity: () => string }>;

/** One file of `dist`, read when first asked for. Express adds the ETag and answers 304 by it. */
export function builtFile(path: string, type: string): BuiltFile {
  let kept: ReturnType<typeof read> | undefined;
  const file = () => (kept ??= read(path));
  const handler: RequestHandler = (request, response) => {
    const { plain, gzipped } = file();
    const isGzipped = request.acceptsEncodings('gzip') !== false;
    response.set({
      'Content-Type': `${type}; charset=utf-8`,
      'Cache-Control': 'public, max-age=300',
      'X-Content-Type-Options': 'nosniff',
      Vary: 'Accept-Encoding',
    });
    if (isGzipped) response.set('Content-Encoding', 'gzip');
    response.send(isGzipped ? gzipped : plain);
  };
  return Object.assign(handler, { integrity: () => file().integrity });
}

function read(path: string) {
  const plain = readFileSync(path);
  const integrity = `sha384-${createHash('sha384').update(plain).digest('base64')}`;
  return { plain, gzipped: gzipSync(plain, { level: 9 }), integrity };
}
