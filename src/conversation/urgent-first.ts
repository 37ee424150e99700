import type { Inbound } from '../channels/channel.ts';
import { read } from '../understanding/index.ts';

/** STOP, "delete my data" and a crisis are heard whatever comes with them: beside one, a link or a change is nothing. */
export function urgentFirst(inbound: Inbound, today: string): Inbound {
  const { link, change, ...heard } = inbound;
  const isAlone = link === undefined && change === undefined;
  return isAlone || !isUrgent(heard.text, today) ? inbound : heard;
}

/** What is heard before anything else, whatever else holds a message back. */
export function isUrgent(text: string, today: string): boolean {
  const reading = read({ text, language: null, question: { id: 'count', kind: 'number' }, today });
  if (reading.kind !== 'command') return reading.kind === 'crisis';
  return reading.command === 'stop' || (reading.command === 'delete-data' && !reading.ofWhat);
}
