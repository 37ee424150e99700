/** What one person wrote and what we answered, message by message. */
export type Exchange = Readonly<{ said: string; answers: readonly string[] }>;

/** A conversation written down: `>` lines are the person, everything else is us. */
export type Transcript = Readonly<{ title: string; today: string; exchanges: readonly Exchange[] }>;

export function writeTranscript({ title, today, exchanges }: Transcript): string {
  const turns = exchanges.map(({ said, answers }) => [`> ${said}`, ...answers].join('\n\n'));
  return `${[`# ${title}`, `today: ${today}`, ...turns].join('\n\n')}\n`;
}

/** The person's side of a transcript, and what it says of itself. */
export function readTranscript(
  text: string,
): Readonly<{ title: string; today: string | undefined; said: readonly string[] }> {
  const lines = text.split('\n');
  const after = (mark: string) =>
    lines.filter((line) => line.startsWith(mark)).map((line) => line.slice(mark.length));
  return {
    title: after('# ')[0] ?? '',
    today: after('today: ')[0],
    said: after('>').map((line) => line.replace(/^ /, '')),
  };
}
