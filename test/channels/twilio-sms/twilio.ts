import { getExpectedTwilioSignature } from 'twilio/lib/webhooks/webhooks.js';

export type Twilio = Readonly<{ authToken: string; webhookUrl: string }>;
export type Fields = Readonly<Record<string, string>>;

/** What Twilio posts for one text. */
export function textFields(messageSid: string, body: string, from = '+12135550123'): Fields {
  return {
    MessageSid: messageSid,
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
