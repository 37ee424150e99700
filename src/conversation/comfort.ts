import type { Moment, Turn } from './moment.ts';
import { reply } from './reply.ts';

/** A crisis is answered with help and no question. Nothing of the message is kept. */
export function comfort({ session }: Moment, crisis: 'suicide' | 'violence'): Turn {
  return { session: { ...session, paused: true }, replies: [reply(`crisis.${crisis}`)] };
}
