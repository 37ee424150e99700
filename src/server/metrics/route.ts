import { hash, timingSafeEqual } from 'node:crypto';
import type { RequestHandler } from 'express';
import type { Metrics } from './metrics.ts';

type Readable = Pick<Metrics, 'text' | 'contentType'> & Readonly<{ token: string | undefined }>;

/** `/metrics`, for whoever has the token. */
export function metricsRoute({ text, contentType, token }: Readable): RequestHandler {
  return async (request, response) => {
    response.set('Cache-Control', 'no-store');
    if (token !== undefined && !isSame(request.get('authorization') ?? '', `Bearer ${token}`)) {
      response.status(401).set('WWW-Authenticate', 'Bearer').type('text/plain').send('A token is needed.');
      return;
    }
    response.set('Content-Type', contentType).end(await text());
  };
}

/** Takes as long for a guess that is nearly right as for any other. */
function isSame(given: string, due: string): boolean {
  return timingSafeEqual(hash('sha256', given, 'buffer'), hash('sha256', due, 'buffer'));
}
