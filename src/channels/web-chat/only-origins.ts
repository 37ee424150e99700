import type { Request, RequestHandler, Response } from 'express';
import { sessionHeader } from './protocol.ts';
import type { Refusal } from './protocol.ts';

/**
 * Our own pages and the named sites may call; a page from anywhere else is refused, not only left unread.
 * A call without an origin is no browser's page, and there is no cookie it could borrow.
 */
export function onlyOrigins(origins: readonly string[]): RequestHandler {
  return (request, response, next) => {
    const origin = request.get('origin');
    response.vary('Origin');
    if (origin === undefined || isOurOwn(request, origin)) {
      next();
      return;
    }
    if (!origins.includes(origin)) {
      response.status(403).json({ error: 'unknown-origin' } satisfies Refusal);
      return;
    }
    response.set('Access-Control-Allow-Origin', origin);
    if (request.method === 'OPTIONS') answerPreflight(response);
    else next();
  };
}

function answerPreflight(response: Response): void {
  response
    .set('Access-Control-Allow-Methods', 'POST')
    .set('Access-Control-Allow-Headers', `content-type, ${sessionHeader}`)
    .set('Access-Control-Max-Age', '7200')
    .sendStatus(204);
}

/** A page cannot set either header: the browser does, so neither can be borrowed by another site. */
export function isOurOwn(request: Request, origin: string): boolean {
  if (request.get('sec-fetch-site') === 'same-origin') return true;
  return origin === `http://${request.get('host')}` || origin === `https://${request.get('host')}`;
}
