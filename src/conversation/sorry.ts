import type { Inbound, Outbound } from '../channels/channel.ts';
import { reply } from './reply.ts';
import { word } from './word.ts';

/** What a person hears when something of ours broke: an apology and a human contact, in the language we are sure of. */
export function sorry({ language }: Inbound): readonly Outbound[] {
  return [word(reply('conversation.sorry'), language ?? null)];
}
