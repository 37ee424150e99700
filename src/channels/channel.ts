/** A way to reach us. */
export type ChannelName = 'twilio-sms' | 'web-chat' | 'terminal';

export type Language = 'en' | 'es';

/** One message as a channel sees it, already verified. */
export type Inbound = Readonly<{
  channel: ChannelName;
  /** A phone number or a session token: who is writing, as the channel knows them. */
  address: string;
  /** The channel's own id for the message; the same id is answered with the same words and taken once. */
  messageId: string;
  text: string;
  mediaCount: number;
  /** The language of the page the person came from, when the channel knows one. */
  language?: Language;
  /** What the private link says by which the person came, when they came by one: then the text says nothing. */
  link?: string;
}>;

/** A choice under a message. `say` is what the person sends to pick it. */
export type Choice = Readonly<{ say: string; label: string }>;

/** One message to the person, in their language. */
export type Outbound = Readonly<{
  text: string;
  language: Language | 'both';
  /** The tag of the language the text is in, when that is none of ours. */
  writtenIn?: string;
  choices?: readonly Choice[];
  link?: string;
}>;

/**
 * What every channel is handed: one message in, its ordered answers out. No answer means silence. `answeredBefore` is
 * called when the id was taken before: these are its answers, and the text of this time was not read.
 */
export type Converse = (inbound: Inbound, answeredBefore?: () => void) => Promise<readonly Outbound[]>;

/** A message as plain text, its numbered choices under it. A choice made in words is named in the message itself. */
export function asText(outbound: Outbound): string {
  const numbered = (outbound.choices ?? []).filter(({ say }) => /^\d+$/.test(say));
  const choices = numbered.map(({ say, label }) => `${say} ${label}`);
  return [outbound.text, ...choices, ...(outbound.link ? [outbound.link] : [])].join('\n');
}
