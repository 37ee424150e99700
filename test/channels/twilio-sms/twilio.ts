import { hash } from 'node:crypto';
import { getExpectedTwilioSignature } from 'twilio/lib/webhooks/webhooks.js';

export type Twilio = Readonly<{ authToken: string; webhookUrl: string }>;
export type Fields = Readonly<Record<string, string>>;

/** An id as Twilio gives messages, always the same for the same name. */
export function sidOf(name: string): string {
  return `SM${hash('md5', name)}`;
}

/** What Twilio posts for one text; any name for it becomes an id of Twilio's shape. */
export function textFields(name: string, body: string, from = '+12135550123'): Fields {
  return {
    MessageSid: sidOf(name),
    AccountSid: 'AC00000000000000000000000000000000',
    From: from,
    To: '+12135550100',
    Body: body,
    NumMedia: '0',
  };
}

/** Posts fields as Twilio does: form-encoded, signed over the public address. */
export function post(
  url: string,
  { authToken, webhookUrl }: Twilio,
  fields: Fields,
  signature?: string,
): Promise<Response> {
  return fetch(url, {
    method: 'POST',
    headers: {
      'X-Twilio-Signature': signature ?? getExpectedTwilioSignature(authToken, webhookUrl, { ...fields }),
    },
    body: new URLSearchParams(fields),
  });
}

const entities: Readonly<Record<string, string>> = { lt: '<', gt: '>', quot: '"', apos: "'", amp: '&' };

/** The texts in TwiML, as a phone shows them. */
export function textsIn(twiml: string): readonly string[] {
  return [...twiml.matchAll(/<Message>([^<]*)<\/Message>/g)].map(([, escaped = '']) =>
    escaped
      .replace(/&#(?:x([\da-f]+)|(\d+));/gi, (_, hex?: string, decimal?: string) =>
        String.fromCodePoint(hex ? parseInt(hex, 16) : Number(decimal)),
      )
      .replace(/&(\w+);/g, (whole, name: string) => entities[name] ?? whole),
  );
}
