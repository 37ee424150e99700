import MessagingResponse from 'twilio/lib/twiml/MessagingResponse.js';
import { asText, type Outbound } from '../channel.ts';
import { pack } from './pack.ts';

/** Our answers as TwiML. The same answers always give the same bytes; no answer is an empty response. */
export function twiml(outbounds: readonly Outbound[]): string {
  const response = new MessagingResponse();
  pack(outbounds.map(asText)).forEach((text) => void response.message(text));
  return response.toString();
}
