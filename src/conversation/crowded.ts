import type { Converse, Inbound, Outbound } from '../channels/channel.ts';
import { reply } from './reply.ts';
import { isUrgent } from './urgent-first.ts';
import { word } from './word.ts';

type Crowd = Readonly<{
  /** So many messages are answered at once. */
  most: number;
  today: () => string;
  /** Told of every message that was not taken. */
  turnedAway: (channel: Inbound['channel']) => void;
}>;

/** More came than can be answered in time. */
class Crowded extends Error {
  override readonly name = 'Crowded';
  readonly code = 'crowded';
}

/** Before too many wait too long, whoever comes now is asked to come again. STOP, a deletion and a crisis are let in. */
export function unlessCrowded(converse: Converse, { most, today, turnedAway }: Crowd): Converse {
  let underWay = 0;
  return async (inbound, answeredBefore) => {
    if (underWay >= most && !isUrgent(inbound.text, today())) {
      turnedAway(inbound.channel);
      return comeAgain(inbound);
    }
    underWay += 1;
    try {
      return await converse(inbound, answeredBefore);
    } finally {
      underWay -= 1;
    }
  };
}

/** A screen sends the same message again by itself or with one tap; a person who texts has to be asked to. */
function comeAgain({ channel, language }: Inbound): readonly Outbound[] {
  if (channel === 'web-chat') throw new Crowded('Too many at once.');
  return [word(reply('conversation.crowded'), language ?? null)];
}
