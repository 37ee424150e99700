import type { Request, RequestHandler, Response } from 'express';
import type { Limit } from '../limits/limit.ts';
import { isOwnNetwork, networkOf } from '../limits/network-of.ts';

type PerAddress = Readonly<{
  limit: Limit;
  /** Nobody stands in front of us, or we know who does. */
  trustsProxy: boolean;
  /** Told of the first that was too many. */
  refused: () => void;
  /** Says in the caller's way that there were too many; status and headers are set. */
  refuse: (request: Request, response: Response) => void;
}>;

/**
 * So much from one internet address, and no more. An address of our own network belongs to a proxy that nobody told us of,
 * with everybody behind it: to count it would shut everybody out.
 */
export function perAddress({ limit, trustsProxy, refused, refuse }: PerAddress): RequestHandler {
  return async (request, response, next) => {
    const address = request.ip ?? '';
    const spent = !trustsProxy && isOwnNetwork(address) ? 'fine' : await limit(networkOf(address));
    if (spent === 'fine') {
      next();
      return;
    }
    if (spent.first) refused();
    response.status(429).set({ 'Retry-After': String(spent.seconds), 'Cache-Control': 'no-store' });
    refuse(request, response);
  };
}
