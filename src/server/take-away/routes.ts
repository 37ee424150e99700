import { join } from 'node:path';
import express, { type Request, type Response, type Router } from 'express';
import helmet from 'helmet';
import type { TakeAway } from '../../conversation/take-away.ts';
import { words } from '../../i18n/words.ts';
import type { Directory } from '../../referrals/index.ts';
import type { ClinicFile } from '../clinic/clinic-file.ts';
import { builtFile } from '../pages/built-file.ts';
import { formsOnly } from '../pages/forms-only.ts';
import { unseen } from '../pages/unseen.ts';
import { copyOf, paperOf, type Copy } from './copy.ts';
import { gonePage } from './gone-page.ts';
import { page } from './page.ts';
import { text } from './text.ts';
import { calendarWriter, pdfWriter } from './writers.ts';

export type TakeAwayParts = TakeAway &
  Readonly<{
    today: () => string;
    /** What the clinic's own file says, when there is one. */
    own?: ClinicFile | undefined;
    directory: Directory;
    /** Where the build put the style, and what writes PDFs and calendars. */
    dist: string;
  }>;

/** The private pages. Mounted at the root. */
export function takeAwayRoutes({ open, revoke, today, own, directory, dist }: TakeAwayParts): Router {
  const router = express.Router();
  const send = sendersWith(dist);
  const helpers = { directory, clinic: own?.clinic };
  const opened = (sends: Send) => async (request: Request<{ token: string }>, response: Response) => {
    const session = await open(request.params.token);
    if (session === undefined) sendGone(response);
    else await sends(response, copyOf(session, today(), request.query.lang, helpers), request);
  };
  router.get('/take-away.css', builtFile(join(dist, 'take-away.css'), 'text/css'));
  router.use('/p', guarded, unseen);
  router.get('/p/:token', opened(sendPage(own?.color !== undefined)));
  router.get('/p/:token/text', opened(sendText));
  router.get('/p/:token/pdf', opened(send.pdf));
  router.get('/p/:token/calendar', opened(send.calendar));
  router.post('/p/:token/revoke', async ({ params: { token } }: Request<{ token: string }>, response) => {
    await revoke(token);
    response.redirect(303, pathOf(token));
  });
  return router;
}

const guarded = helmet({ contentSecurityPolicy: formsOnly, xFrameOptions: { action: 'deny' } });

type Send = (response: Response, copy: Copy, request: Request<{ token: string }>) => void | Promise<void>;

const sendPage =
  (hasOwnColor: boolean): Send =>
  (response, { daysToLook, ...copy }, { params: { token } }) => {
    const hasDates = daysToLook.length > 0;
    response.type('html').send(page({ ...copy, path: pathOf(token), hasDates, hasOwnColor }));
  };

const sendText: Send = (response, { language, from, sections }) => {
  response.type('text/plain').send(text(words(language, 'take-away.heading'), sections, from));
};

function sendersWith(dist: string): Readonly<{ pdf: Send; calendar: Send }> {
  const writePdf = pdfWriter(dist);
  const writeCalendar = calendarWriter(dist);
  return {
    pdf: async (response, copy) => {
      const bytes = await writePdf(paperOf(copy));
      response.set('Content-Disposition', 'inline; filename="adelante.pdf"');
      response.type('pdf').send(Buffer.from(bytes));
    },
    calendar: async (response, { language, day, daysToLook }) => {
      if (daysToLook.length === 0) {
        sendGone(response);
        return;
      }
      const say = (key: string) => words(language, `take-away.calendar.${key}`);
      const dates = await writeCalendar(daysToLook, { name: say('event'), about: say('about') }, day);
      response.set('Content-Disposition', 'attachment; filename="adelante.ics"');
      response.type('text/calendar').send(dates);
    },
  };
}

/** What never was, what is too old and what was deleted look alike. */
function sendGone(response: Response): void {
  response.status(404).type('html').send(gonePage());
}

function pathOf(token: string): string {
  return `/p/${encodeURIComponent(token)}`;
}
