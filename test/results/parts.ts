import { SegmentedMessage } from 'sms-segments-calculator';
import { asText, type Language } from '../../src/channels/channel.ts';
import { pack } from '../../src/channels/twilio-sms/pack.ts';
import { word } from '../../src/conversation/word.ts';
import type { Saying } from '../../src/results/say.ts';

/** The texts that go out by SMS, and the parts that each of them takes. */
export type Sent = Readonly<{ texts: readonly string[]; parts: readonly number[]; inAll: number }>;

export function sent(sayings: readonly Saying[], language: Language): Sent {
  const texts = pack(sayings.map((says) => asText(word({ says }, language))));
  const parts = texts.map((text) => new SegmentedMessage(text).segmentsCount);
  return { texts, parts, inAll: parts.reduce((sum, count) => sum + count, 0) };
}
