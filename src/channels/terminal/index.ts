import { asText, type Converse, type Language } from '../channel.ts';

export type TerminalOptions = Readonly<{
  converse: Converse;
  /** What the person writes, line by line. */
  lines: AsyncIterable<string>;
  /** Where our side goes. */
  say: (text: string) => void;
  /** A new name for each message. */
  nextId: () => string;
  language?: Language;
}>;

/** A conversation in a terminal, as a person who texts would have it. Ends when the lines do. */
export async function terminal({ converse, lines, say, nextId, language }: TerminalOptions): Promise<void> {
  const asked = language ? { language } : {};
  for await (const text of lines) {
    const message = {
      channel: 'terminal',
      address: 'terminal',
      messageId: nextId(),
      text,
      mediaCount: 0,
    } as const;
    const outbounds = await converse({ ...message, ...asked });
    outbounds.forEach((outbound) => {
      say(asText(outbound));
    });
  }
}
