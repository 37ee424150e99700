import type { Converse, Inbound, Outbound } from '../channels/channel.ts';
import { SealBroken } from '../privacy/index.ts';
import type { Helpers } from '../referrals/index.ts';
import type { Found, Store, Taken, Upkeep } from '../store/store.ts';
import { consentGate } from './consent-gate.ts';
import type { LinkParts } from './draw-link.ts';
import { entersBy, isEntry, join } from './join.ts';
import type { Missed } from './moment.ts';
import { tellOfNewcomer } from './newcomer.ts';
import type { Session } from './session.ts';
import { sorry } from './sorry.ts';
import { urgentFirst } from './urgent-first.ts';
import { askingIfClear, type Heard } from './was-clear.ts';
import { withWhereabouts } from './whereabouts.ts';
import { wordTurn } from './word-turn.ts';

export type TurnStore = Store<Session, readonly Outbound[]> & Pick<Upkeep, 'forget'>;

/** What a turn with its words is made of, beside the session, the message and the day. */
export type TurnParts = LinkParts & Helpers;

export type ConverseParts = TurnParts &
  Readonly<{
    store: TurnStore;
    /** The day in California, as an ISO date. */
    today: () => string;
    /** Told of every surprise; never of a person's words, number or answers. */
    surprised: (error: unknown) => void;
    /** Told of every message that was not understood, so that the questions can be made better. */
    notUnderstood: (miss: NotUnderstood) => void;
  }>;

/** What may be known of a message nobody could read: where, in which language, how long, and why. Never what it said. */
export type NotUnderstood = Missed & Readonly<{ language: Outbound['language']; length: number }>;

/** What every channel is handed: takes a message once, keeps what it leaves, and always answers. */
export function converseWith(given: ConverseParts): Converse {
  const { store, today, surprised, notUnderstood, ...parts } = given;
  return async (inbound, answeredBefore) => {
    try {
      return await once(inbound, answeredBefore);
    } catch (error) {
      surprised(error);
      return isBeyondRepair(error) ? startAnew(inbound) : sorry(inbound, today(), error);
    }
  };

  /** A miss is told of once its turn is kept. */
  async function once(given: Inbound, answeredBefore?: () => void): Promise<readonly Outbound[]> {
    const inbound = urgentFirst(given, today());
    const turns: Left[] = [];
    const replies = await store.once(
      inbound,
      (found) => {
        const left = take(found, inbound, today(), parts);
        turns.push(left);
        return left;
      },
      (kept) => entersBy(kept, inbound, parts.now()),
    );
    if (turns.length === 0) answeredBefore?.();
    const { missed } = turns.at(-1) ?? {};
    if (missed) notUnderstood(missed);
    return replies;
  }

  /** What cannot be opened is forgotten, so that the person is not shut out by it. */
  async function startAnew(inbound: Inbound): Promise<readonly Outbound[]> {
    try {
      await store.forget(inbound);
      return await once(inbound);
    } catch (error) {
      surprised(error);
      return sorry(inbound, today(), error);
    }
  }
}

/** A row that was changed or swapped stays broken; one whose key is only missing may be opened another day. */
function isBeyondRepair(error: unknown): boolean {
  return error instanceof SealBroken && error.code === 'seal-broken';
}

type Left = Taken<Session, readonly Outbound[]> & Readonly<{ missed?: NotUnderstood }>;

function take(found: Found<Session>, inbound: Inbound, today: string, parts: TurnParts): Left {
  return found.optedOut
    ? consentGate(found, inbound, today, parts)
    : takeWorded(found, inbound, today, parts);
}

/** One pure turn, with its words. */
export function takeWorded(found: Found<Session>, inbound: Inbound, today: string, parts: TurnParts): Left {
  const taken: Heard = isEntry(inbound)
    ? join(found, inbound, { ...parts, today, now: parts.now() })
    : askingIfClear(found.session, inbound, today, parts);
  const turn = tellOfNewcomer(taken, found, inbound);
  const { session, replies, missed, wasClear, optsOut = false, revokesLinks = false } = turn;
  const language = (session ?? found.session)?.language ?? inbound.language ?? null;
  const miss = missed && {
    ...missed,
    language: language ?? ('both' as const),
    length: inbound.text.trim().length,
  };
  const said = wasClear && {
    day: today,
    language: language ?? 'both',
    channel: inbound.channel,
    answer: wasClear,
  };
  const worded = wordTurn(replies, language, parts);
  const isOnScreen = inbound.channel === 'web-chat';
  return {
    kept: { session, optedOut: optsOut },
    revokesLinks,
    ...worded,
    ...(said ? { counts: said } : {}),
    ...(isOnScreen ? { reply: withWhereabouts(worded.reply, found.session, session, today) } : {}),
    ...(miss ? { missed: miss } : {}),
  };
}
