import type { Converse, Inbound, Outbound } from '../channels/channel.ts';
import { SealBroken } from '../privacy/index.ts';
import type { Helpers } from '../referrals/index.ts';
import type { Found, Store, Taken, Upkeep } from '../store/store.ts';
import { consentGate } from './consent-gate.ts';
import type { LinkParts } from './draw-link.ts';
import { entersBy, isEntry, join } from './join.ts';
import type { Missed } from './moment.ts';
import { tellOfNewcomer } from './newcomer.ts';
import { unlessSameAgain } from './same-again.ts';
import type { Session } from './session.ts';
import { sorry } from './sorry.ts';
import { anyPace, paceAt, tooFast, type PaceOf } from './too-fast.ts';
import { turnedBy, type Turned } from './turned.ts';
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
    /** Without it everybody may write as fast as they like. */
    paceOf?: PaceOf;
    /** Told of every turn once it is kept. */
    turned?: (turn: Turned) => void;
  }>;

/** What may be known of a message nobody could read: where, in which language, how long, and why. Never what it said. */
export type NotUnderstood = Missed & Readonly<{ language: Outbound['language']; length: number }>;

/** What every channel is handed: takes a message once, keeps what it leaves, and always answers. */
export function converseWith(given: ConverseParts): Converse {
  const { store, today, surprised, paceOf = anyPace, ...parts } = given;
  return async (inbound, answeredBefore) => {
    try {
      return await once(inbound, answeredBefore);
    } catch (error) {
      surprised(error);
      return isBeyondRepair(error) ? startAnew(inbound) : sorry(inbound, today(), error);
    }
  };

  /** What is to be told of a turn is told once it is kept. */
  async function once(arrived: Inbound, answeredBefore?: () => void): Promise<readonly Outbound[]> {
    const inbound = urgentFirst(arrived, today());
    const pace = await paceAt(paceOf, inbound, today());
    const turns: TurnTaken[] = [];
    const replies = await store.once(
      inbound,
      (found) => {
        const left =
          pace === 'fine' ? take(found, inbound, today(), parts) : tooFast({ ...found, ...inbound }, pace);
        turns.push({ found, left });
        return left;
      },
      (kept) => (pace === 'fine' ? entersBy(kept, inbound, parts.now()) : undefined),
    );
    const turn = turns.at(-1);
    if (turn === undefined) answeredBefore?.();
    else tell(given, inbound, turn);
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

type TurnTaken = Readonly<{ found: Found<Session>; left: Left }>;

function tell(
  { notUnderstood, turned, today }: ConverseParts,
  { channel }: Inbound,
  { found, left }: TurnTaken,
): void {
  if (left.missed) notUnderstood(left.missed);
  turned?.(turnedBy({ from: found, to: left.kept, channel, today: today() }));
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
  const turn = unlessSameAgain(tellOfNewcomer(taken, found, inbound), found.session, inbound);
  const { session, replies, missed, optsOut = false, revokesLinks = false } = turn;
  const { wasClear } = taken;
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
