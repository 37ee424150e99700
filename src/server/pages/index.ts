import { join } from 'node:path';
import express from 'express';
import type { Request, RequestHandler, Response, Router } from 'express';
import helmet from 'helmet';
import type { ClinicFile } from '../clinic/clinic-file.ts';
import { clinicStyle } from '../clinic/clinic-style.ts';
import { onPages, type OnPages } from '../clinic/on-pages.ts';
import { builtFile } from './built-file.ts';
import { chatPage } from './chat-page.ts';
import { embedPage } from './embed/embed-page.ts';
import { firstPage } from './first-page.ts';
import { formsOnly } from './forms-only.ts';
import { here, joinPage } from './join/join-page.ts';
import { languageOf } from './language-of.ts';
import { lostPage } from './lost-page.ts';
import { unseen } from './unseen.ts';
import { words } from './words.ts';
import type { Words } from './words.ts';

type Pages = Readonly<{
  /** Without the practice phone the first page is the chat, and what only practice needs is not there. */
  hasPracticePhone: boolean;
  /** What the clinic's own file says, when there is one. */
  own?: ClinicFile | undefined;
  /** The address people reach us at. */
  publicUrl: string;
  /** Where the build put the files that browsers load. */
  dist: string;
}>;

/** The pages people open, and the files a browser loads for them. Mounted at the root. */
export function pages({ dist, hasPracticePhone, publicUrl, own }: Pages): Router {
  const router = express.Router();
  const built = (name: string, type = 'text/javascript') => builtFile(join(dist, name), type);
  const widget = built('widget.js');
  const page = pageBy(own);
  const embed: Write = (words, own) =>
    embedPage(words, { server: publicUrl, integrity: widget.integrity(), own });
  router.get('/', guarded, page(hasPracticePhone ? firstPage : chatPage));
  router.get('/chat', guarded, page(chatPage));
  router.get('/c/:link', guarded, unseen, privatePage(own));
  router.get('/embed', guarded, page(embed));
  router.get('/widget.js', fromAnySite, widget);
  const scripts = ['embed.js', 'join.js', ...(hasPracticePhone ? ['phone.js', 'inspector.js'] : [])];
  for (const name of scripts) router.get(`/${name}`, built(name));
  router.get('/pages.css', built('pages.css', 'text/css'));
  if (own?.color !== undefined) router.get('/clinic.css', styled(own.color));
  router.get('/favicon.ico', (_request, response) => void response.sendStatus(204));
  return router;
}

const ours = ["'self'"];
const nothing = ["'none'"];

const guarded: RequestHandler = helmet({
  contentSecurityPolicy: {
    useDefaults: false,
    directives: {
      defaultSrc: nothing,
      scriptSrc: ours,
      styleSrc: ours,
      connectSrc: ours,
      baseUri: nothing,
      formAction: nothing,
      frameAncestors: nothing,
      requireTrustedTypesFor: ["'script'"],
      trustedTypes: nothing,
    },
  },
});

/**
 * Pages of forms. Other sites never learn where a person came from;
 * we have to be told, since a browser that hides it even from us could not be told from another site's form. One that
 * does not know `same-origin` tells nobody.
 */
export const guardedForms: RequestHandler = helmet({
  contentSecurityPolicy: formsOnly,
  referrerPolicy: { policy: ['no-referrer', 'same-origin'] },
});

/** The widget is one script tag on other people's pages. */
const fromAnySite: RequestHandler = (_request, response, next) => {
  response.set({ 'Cross-Origin-Resource-Policy': 'cross-origin', 'Access-Control-Allow-Origin': '*' });
  next();
};

/** One color on every page: known by its tag, like the built files. */
function styled(color: string): RequestHandler {
  const style = clinicStyle(color);
  return (_request, response) =>
    void response.type('css').set('Cache-Control', 'public, max-age=300').send(style);
}

type Write = (words: Words, own: OnPages | undefined) => string;

const pageBy =
  (own: ClinicFile | undefined) =>
  (write: Write): RequestHandler =>
  (request, response) => {
    send(write, own, request, response);
  };

/** The same for any link: what one opens, only the widget's first turn finds out. */
const privatePage =
  (own: ClinicFile | undefined): RequestHandler =>
  (request, response) => {
    send(here in request.query ? chatPage : joinPage, own, request, response);
  };

/** For a person whose browser asked for what is not there. */
export function sendLostPage(request: Request, response: Response, own: ClinicFile | undefined): void {
  guarded(request, response, () => {
    send(lostPage, own, request, response.status(404));
  });
}

function send(write: Write, own: ClinicFile | undefined, request: Request, response: Response): void {
  const language = languageOf(request);
  response
    .vary('Accept-Language')
    .type('html')
    .send(write(words[language], onPages(own, language)));
}
