import * as z from 'zod/mini';
import type { Refusal, TurnRequest } from './protocol.ts';

/** As many letters as a text message can have. */
const longestText = 1600;

/** Longer than any link of ours, so that a mistyped one is answered and not refused. */
const longestLink = 64;

const turnRequest = z.object({
  id: z.string().check(z.regex(/^[A-Za-z0-9-]{8,64}$/)),
  text: z.string(),
  language: z.exactOptional(z.enum(['en', 'es'])),
  link: z.exactOptional(z.string().check(z.maxLength(longestLink))),
});

/** Strict about the fields we know, blind to the ones we do not. The text is never anything but text. */
export function readTurn(body: unknown): TurnRequest | Refusal {
  const turn = turnRequest.safeParse(body);
  if (!turn.success) return { error: 'unreadable' };
  return turn.data.text.length > longestText ? { error: 'too-long' } : turn.data;
}
