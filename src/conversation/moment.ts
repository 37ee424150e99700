import type { Told } from '../flows/screening/answers.ts';
import type { QuestionId } from '../flows/screening/questions/index.ts';
import type { Replayed } from '../flows/screening/replay.ts';
import type { Helpers } from '../referrals/index.ts';
import type { Unclear } from '../understanding/index.ts';
import type { NoOffence } from './offence-in.ts';
import type { Reply } from './reply.ts';
import { toldIn, type Session } from './session.ts';

/** Where a turn stands: the session, what its answers amount to, the day, and who there is to help. */
export type Moment = Helpers & Readonly<{ session: Session; told: Told; today: string }>;

/** What a turn leaves: the session to keep, none when all of it is to be forgotten, and what to say. */
export type Turn = Readonly<{
  session: Session | undefined;
  replies: readonly Reply[];
  /** The person asked for no more texts. */
  optsOut?: true;
  missed?: Missed;
  /** The answers were forgotten, and with them every private link handed out before. */
  revokesLinks?: boolean;
}>;

/** A message that was not understood at a question, and why. Nothing of what it said. */
export type Missed = Readonly<{ question: QuestionId; reason: Unclear | NoOffence['missed'] | 'media' }>;

export function momentOf(session: Session, today: string, { directory, clinic }: Helpers): Moment {
  return { session, told: toldIn(session), today, directory, clinic };
}

/** Where a replay leads, with the answers that wait for their question. */
export function replayedTo(moment: Moment, { at, told, waiting }: Replayed): Moment {
  const moved = movedTo(moment, at, told);
  const { waiting: _, ...session } = moved.session;
  return { ...moved, session: waiting.length > 0 ? { ...session, waiting } : session };
}

/** A question opened anew: whatever was being fixed is fixed, and nothing has been missed yet. */
export function movedTo(moment: Moment, at: QuestionId, told: Told): Moment {
  const { fixing: _, ...session } = moment.session;
  return { ...moment, told, session: { ...session, at, answers: told.answers, misses: 0 } };
}
