import { join } from 'node:path';
import express from 'express';
import type { Session } from '../../../src/conversation/session.ts';
import { takeAwayRoutes } from '../../../src/server/take-away/routes.ts';
import { listening, type Listening } from '../../http.ts';
import { directory } from '../../referrals/directory.ts';
import { father, grandmother, today } from './people.ts';

/** The private pages of two people, over links that were never stored anywhere. */
export async function openPages(): Promise<Listening> {
  const links = new Map<string, Session>([
    ['grandmothers', grandmother],
    ['fathers', father],
    ['short-lived', father],
    ['deleted-unscripted', father],
  ]);
  const app = express();
  app.use(
    takeAwayRoutes({
      open: (token) => Promise.resolve(links.get(token)),
      revoke: (token) => {
        links.delete(token);
        return Promise.resolve();
      },
      today: () => today,
      directory,
      dist: join(import.meta.dirname, '../../../dist'),
    }),
  );
  return listening(app);
}
