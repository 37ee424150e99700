import { timingSafeEqual } from 'node:crypto';
import type { RequestHandler } from 'express';
import type { Counts } from '../store/store.ts';

/** Where whoever holds the keys of the store reads what was counted, while the server has the store to itself. */
export const feedbackPath = '/feedback';

/** What was counted, for the holder of the key; anybody else finds nothing here. */
export function feedback({ counts }: Counts, key: Uint8Array): RequestHandler {
  return async (request, response, next) => {
    if (!isKey(request.get('authorization') ?? '', key)) {
      next();
      return;
    }
    response.set('Cache-Control', 'no-store').json(await counts());
  };
}

export function authorizationBy(key: Uint8Array): string {
  return `Bearer ${Buffer.from(key).toString('base64url')}`;
}

function isKey(authorization: string, key: Uint8Array): boolean {
  const [given, wanted] = [Buffer.from(authorization), Buffer.from(authorizationBy(key))];
  return given.length === wanted.length && timingSafeEqual(given, wanted);
}
