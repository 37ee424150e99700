import type { Links } from '../store/store.ts';
import { broughtUpToDate, type Session } from './session.ts';

/** What the private page of a result needs to know of links. */
export type TakeAway = Readonly<{
  /** The session a link leads to, as today's flow sees it; none when the link is unknown, too old or revoked. */
  open: (token: string) => Promise<Session | undefined>;
  /** Makes a link lead nowhere from now on. */
  revoke: (token: string) => Promise<void>;
}>;

/** Opens private pages. Reading a session changes nothing in it. */
export function takeAwayFrom({ openLink, revokeLink }: Links<Session>): TakeAway {
  return {
    open: async (token) => {
      const session = await openLink(token, 'take-away');
      return session && broughtUpToDate(session);
    },
    revoke: (token) => revokeLink(token, 'take-away'),
  };
}
