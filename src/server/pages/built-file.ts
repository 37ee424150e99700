import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import type { RequestHandler } from 'express';

/** One file of `dist`, read when first asked for. Express adds the ETag and answers 304 by it. */
export function builtFile(path: string, type: string): RequestHandler {
  let kept: Readonly<{ plain: Buffer; gzipped: Buffer }> | undefined;
  const read = () => {
    const plain = readFileSync(path);
    return { plain, gzipped: gzipSync(plain, { level: 9 }) };
  };
  return (request, response) => {
    kept ??= read();
    const isGzipped = request.acceptsEncodings('gzip') !== false;
    response.set({
      'Content-Type': `${type}; charset=utf-8`,
      'Cache-Control': 'public, max-age=300',
      'X-Content-Type-Options': 'nosniff',
      Vary: 'Accept-Encoding',
    });
    if (isGzipped) response.set('Content-Encoding', 'gzip');
    response.send(isGzipped ? kept.gzipped : kept.plain);
  };
}
