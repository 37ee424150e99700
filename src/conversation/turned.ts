import type { ChannelName } from '../channels/channel.ts';
import { pathTo } from '../flows/screening/positions.ts';
import { assess, type Finding } from '../rules/index.ts';
import type { Kept } from '../store/store.ts';
import { broughtUpToDate, toldIn, type Session } from './session.ts';

/** What may be counted of a turn: nothing of who took it, and nothing that was said. */
export type Turned = Readonly<{
  channel: ChannelName;
  /** The turn changed whether we may write, to this. */
  optedOut?: boolean;
  /** Where each law stands for each case, when the turn came to the result. */
  outcomes: () => readonly Outcome[];
}>;

export type Outcome = Pick<Finding, 'relief' | 'standing'>;

type Passage = Readonly<{ from: Kept<Session>; to: Kept<Session>; channel: ChannelName; today: string }>;

export function turnedBy({ from, to, channel, today }: Passage): Turned {
  return {
    channel,
    ...(from.optedOut !== to.optedOut && { optedOut: to.optedOut }),
    outcomes: () => {
      const { session } = to;
      return session && isAtResult(session) && !isAtResult(from.session) ? outcomesOf(session, today) : [];
    },
  };
}

function isAtResult(session: Session | undefined): boolean {
  return session !== undefined && pathTo(broughtUpToDate(session).at)[0] === 'result';
}

function outcomesOf(session: Session, today: string): readonly Outcome[] {
  const { person, records } = toldIn(session);
  return assess(person, records, today).cases.flatMap(({ findings }) =>
    findings.map(({ relief, standing }) => ({ relief, standing })),
  );
}
