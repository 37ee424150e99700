import type { Converse, Inbound, Outbound } from '../channels/channel.ts';
import { SealBroken } from '../privacy/index.ts';
import type { Kept, Store, Taken, Upkeep } from '../store/store.ts';
import { consentGate } from './consent-gate.ts';
import type { Session } from './session.ts';
import { sorry } from './sorry.ts';
import { takeTurn } from './take-turn.ts';
import { withWhereabouts } from './whereabouts.ts';
import { word } from './word.ts';

export type TurnStore = Store<Session, readonly Outbound[]> & Pick<Upkeep, 'forget'>;

export type ConverseParts = Readonly<{
  store: TurnStore;
  /** The day in California, as an ISO date. */
  today: () => string;
  /** Told of every surprise; never of a person's words, number or answers. */
  surprised: (error: unknown) => void;
}>;

/** What every channel is handed: takes a message once, keeps what it leaves, and always answers. */
export function converseWith({ store, today, surprised }: ConverseParts): Converse {
  const once = (inbound: Inbound) => store.once(inbound, (kept) => take(kept, inbound, today()));
  return async (inbound) => {
    try {
      return await once(inbound);
    } catch (error) {
      surprised(error);
      return isBeyondRepair(error) ? startAnew(inbound) : sorry(inbound, today(), error);
    }
  };

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

type Left = Taken<Session, readonly Outbound[]>;

function take(kept: Kept<Session>, inbound: Inbound, today: string): Left {
  return kept.optedOut ? consentGate(kept, inbound) : takeWorded(kept, inbound, today);
}

/** One pure turn, with its words. */
export function takeWorded(kept: Kept<Session>, inbound: Inbound, today: string): Left {
  const { session, replies, optsOut = false } = takeTurn(kept.session, inbound, today);
  const language = (session ?? kept.session)?.language ?? inbound.language ?? null;
  const worded = replies.map((reply) => word(reply, language));
  const reply =
    inbound.channel === 'web-chat' ? withWhereabouts(worded, kept.session, session, today) : worded;
  return { kept: { session, optedOut: optsOut }, reply };
}
