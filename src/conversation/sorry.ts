import type { Inbound, Outbound } from '../channels/channel.ts';
import { firstContact } from './greet.ts';
import { reply } from './reply.ts';
import { word } from './word.ts';

/**
 * What a person hears when something of ours broke: an apology and a human contact, in the language we are sure of.
 * A crisis is heard all the same. A STOP that could not be kept is not answered but thrown on, so that it comes again.
 */
export function sorry({ language, text }: Inbound, today: string, error: unknown): readonly Outbound[] {
  const reading = firstContact(text, today);
  if (reading.kind === 'command' && reading.command === 'stop') throw error;
  const key = reading.kind === 'crisis' ? `crisis.${reading.crisis}` : 'conversation.sorry';
  return [word(reply(key), language ?? null)];
}
