import { createHash, randomUUID } from 'node:crypto';
import express from 'express';
import type { RequestHandler, Router } from 'express';
import segmentsCalculator from 'sms-segments-calculator';
import { getExpectedTwilioSignature } from 'twilio/lib/webhooks/webhooks.js';
import * as z from 'zod/mini';
import { practiceNumber } from './practice-number.ts';

/** One text as the practice phone shows it, and what it costs to send. */
export type SimulatedText = Readonly<{ text: string; segments: number; encoding: string }>;

type SimulatedPhone = Readonly<{
  authToken: string;
  /** Where our own webhook listens on this machine, asked once the port is known. */
  webhookUrl: () => string;
  /** The webhook's address as Twilio would know it: the signature is made over this one. */
  publicUrl: string;
  fetch: typeof globalThis.fetch;
}>;

const ourNumber = '+12135550100';
const practiceAccount = `AC${'0'.repeat(32)}`;

const text = z.object({
  from: z.string().check(z.regex(practiceNumber)),
  text: z.string().check(z.maxLength(1600)),
  /** Made by the page, so that a text sent again is the same text. */
  id: z._default(z.string().check(z.maxLength(64)), randomUUID),
});

/** A phone for people without one: its texts come in by the same signed webhook as Twilio's. */
export function simulatedPhone(phone: SimulatedPhone): Router {
  const router = express.Router();
  router.post('/texts', express.json({ limit: '16kb' }), sendText(phone));
  return router;
}

function sendText({ authToken, webhookUrl, publicUrl, fetch }: SimulatedPhone): RequestHandler {
  return async (request, response) => {
    response.set('Cache-Control', 'no-store');
    const sent = text.safeParse(request.body);
    if (!sent.success) {
      response.status(400).json({ error: 'unreadable' });
      return;
    }
    const fields = fieldsOf(sent.data);
    const answer = await fetch(webhookUrl(), {
      method: 'POST',
      headers: { 'X-Twilio-Signature': getExpectedTwilioSignature(authToken, publicUrl, fields) },
      body: new URLSearchParams(fields),
    });
    if (!answer.ok) {
      response.status(503).json({ error: 'try-again' });
      return;
    }
    response.json({ messages: textsIn(await answer.text()).map(priced) });
  };
}

function fieldsOf({ from, text: body, id }: z.infer<typeof text>): Record<string, string> {
  const messageSid = `SM${createHash('sha256').update(`${from} ${id}`).digest('hex').slice(0, 32)}`;
  return {
    MessageSid: messageSid,
    SmsMessageSid: messageSid,
    SmsSid: messageSid,
    AccountSid: practiceAccount,
    From: from,
    To: ourNumber,
    Body: body,
    NumMedia: '0',
    NumSegments: String(priced(body).segments),
    ApiVersion: '2010-04-01',
  };
}

function priced(text: string): SimulatedText {
  const message = new segmentsCalculator.SegmentedMessage(text);
  return { text, segments: message.segmentsCount, encoding: message.getEncodingName() };
}

/** TwiML is read by hand because it is our own channel's and holds nothing but messages: no parser is worth its weight. */
function textsIn(twiml: string): readonly string[] {
  return Array.from(twiml.matchAll(/<Message\b[^>]*>(?:\s*<Body>)?([^<]*)/g), ([, escaped = '']) =>
    unescaped(escaped),
  );
}

const entities: Readonly<Record<string, string>> = { lt: '<', gt: '>', quot: '"', apos: "'", amp: '&' };

function unescaped(escaped: string): string {
  return escaped.replace(
    /&(?:#x([\da-f]+)|#(\d+)|(\w+));/gi,
    (whole, hex?: string, decimal?: string, name?: string) =>
      name ? (entities[name] ?? whole) : String.fromCodePoint(hex ? parseInt(hex, 16) : Number(decimal)),
  );
}
