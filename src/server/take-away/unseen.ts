import type { RequestHandler } from 'express';
import helmet from 'helmet';

const nothing = ["'none'"];
const ours = ["'self'"];

const guarded = helmet({
  contentSecurityPolicy: {
    useDefaults: false,
    directives: {
      defaultSrc: nothing,
      styleSrc: ours,
      formAction: ours,
      baseUri: nothing,
      frameAncestors: nothing,
    },
  },
  referrerPolicy: { policy: 'no-referrer' },
  xFrameOptions: { action: 'deny' },
});

/** Kept by no browser, found by no search engine, shown in nobody's frame, and told to no other site. */
export const unseen: RequestHandler = (request, response, next) => {
  response.set({ 'Cache-Control': 'no-store', 'X-Robots-Tag': 'noindex, nofollow, noarchive' });
  guarded(request, response, next);
};
