import type { Inbound } from '../channel.ts';

/** The message in Twilio's fields; none when it does not say who wrote or which message it is. */
export function inboundOf(fields: Readonly<Record<string, unknown>>): Inbound | undefined {
  const { MessageSid, From, Body, NumMedia } = fields;
  if (!isShaped(messageSid, MessageSid) || !isShaped(phoneNumber, From)) return undefined;
  return {
    channel: 'twilio-sms',
    address: From,
    messageId: MessageSid,
    text: typeof Body === 'string' ? Body : '',
    mediaCount: typeof NumMedia === 'string' && /^\d{1,3}$/.test(NumMedia) ? Number(NumMedia) : 0,
  };
}

/** Twilio's string to sign has no marks between fields, so each has to look as Twilio writes it. */
const messageSid = /^(?:SM|MM)[0-9a-f]{32}$/i;
const phoneNumber = /^\+\d{7,15}$|^\d{3,8}$/;

function isShaped(shape: RegExp, value: unknown): value is string {
  return typeof value === 'string' && shape.test(value);
}
