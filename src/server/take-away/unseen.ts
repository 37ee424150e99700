import type { RequestHandler } from 'express';
import helmet from 'helmet';
import { formsOnly } from '../pages/forms-only.ts';

const guarded = helmet({
  contentSecurityPolicy: formsOnly,
  referrerPolicy: { policy: 'no-referrer' },
  xFrameOptions: { action: 'deny' },
});

/** Kept by no browser, found by no search engine, shown in nobody's frame, and told to no other site. */
export const unseen: RequestHandler = (request, response, next) => {
  response.set({ 'Cache-Control': 'no-store', 'X-Robots-Tag': 'noindex, nofollow, noarchive' });
  guarded(request, response, next);
};
