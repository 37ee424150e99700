import { hash } from 'node:crypto';
import { getExpectedTwilioSignature } from 'twilio/lib/webhooks/webhooks.js';
import { cleanMisdemeanor } from './people.ts';

export type SignedText = Readonly<{ body: string; signature: string }>;

export type TextsOptions = Readonly<{
  authToken: string;
  webhookUrl: string;
  people: number;
  /** How many people other texts of this run are from. */
  others?: number;
  count: number;
  /** Told apart from other runs on the same database. */
  run: string;
}>;

/** Texts of many people at once, each in the middle of a screening, signed before the clock starts. */
export function signedTexts({
  authToken,
  webhookUrl,
  people,
  others = 0,
  count,
  run,
}: TextsOptions): readonly SignedText[] {
  return Array.from({ length: count }, (_, index) => {
    const step = Math.floor(index / people) % cleanMisdemeanor.length;
    const fields = {
      MessageSid: `SM${hash('md5', `${run} ${index}`)}`,
      AccountSid: 'AC00000000000000000000000000000000',
      From: `+1213${String(5_550_000 + others + (index % people))}`,
      To: '+12135550100',
      Body: cleanMisdemeanor[step] ?? '',
      NumMedia: '0',
    };
    const signature = getExpectedTwilioSignature(authToken, webhookUrl, fields);
    return { body: new URLSearchParams(fields).toString(), signature };
  });
}
