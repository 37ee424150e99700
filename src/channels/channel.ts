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
  /** The answer the person wants to change, by the name `Whereabouts` gave it: then the text says nothing. */
  change?: string;
}>;

/** A choice under a message. `say` is what the person sends to pick it. */
export type Choice = Readonly<{ say: string; label: string }>;

/** Where a conversation stands after a turn, for a screen that can show it. */
export type Whereabouts = Readonly<{
  /** The answers that can be changed now, by name. */
  changeable: readonly string[];
  /** The one of them that the person's message was kept as. */
  kept?: string;
  /** The open question asks for a month and a year; these are the years to pick from. */
  years?: Readonly<{ newest: number; oldest: number }>;
  /** How much is still to come, in words. */
  progress?: string;
  /** Nothing more is asked: the answers are still there, or they are deleted. */
  ended?: 'kept' | 'deleted';
}>;

/** One message to the person, in their language. */
export type Outbound = Readonly<{
  text: string;
  language: Language | 'both';
  /** The tag of the language the text is in, when that is none of ours. */
  writtenIn?: string;
  choices?: readonly Choice[];
  link?: string;
  /** With the last message of a turn, on a channel that has a screen of ours. */
  whereabouts?: Whereabouts;
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
