import type { Inbound } from '../channel.ts';

/** The message in Twilio's fields; none when it does not say who wrote or which message it is. */
export function inboundOf(fields: Readonly<Record<string, unknown>>): Inbound | undefined {
  const { MessageSid, From, Body, NumMedia } = fields;
  if (!isText(MessageSid) || !isText(From)) return undefined;
  return {
    channel: 'twilio-sms',
    address: From,
    messageId: MessageSid,
    text: typeof Body === 'string' ? Body : '',
    mediaCount: typeof NumMedia === 'string' && /^\d{1,3}$/.test(NumMedia) ? Number(NumMedia) : 0,
  };
}

function isText(value: unknown): value is string {
  return typeof value === 'string' && value.length > 0 && value.length <= 100;
}
