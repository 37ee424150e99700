import type { RequestHandler } from 'express';

/** What is behind a private link: kept by no cache, found by no search engine, and told to no other site. */
export const unseen: RequestHandler = (_request, response, next) => {
  response.set({
    'Cache-Control': 'no-store',
    'Referrer-Policy': 'no-referrer',
    'X-Robots-Tag': 'noindex, nofollow, noarchive',
  });
  next();
};
