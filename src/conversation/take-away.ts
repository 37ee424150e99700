import type { Links } from '../store/store.ts';
import { broughtUpToDate, type Session } from './session.ts';

/** Opens the session whose private page a link leads to; none when the link is unknown, too old or revoked. */
export type OpenTakeAway = (token: string) => Promise<Session | undefined>;

/** The session as today's flow sees it. Reading it changes nothing. */
export function takeAwayFrom({ openLink }: Links<Session>): OpenTakeAway {
  return async (token) => {
    const session = await openLink(token, 'take-away');
    return session && broughtUpToDate(session);
  };
}
