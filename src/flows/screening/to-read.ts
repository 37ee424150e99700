import type { Told } from './answers.ts';
import { after } from './questions/after.ts';

/** What there is to read after the result. */
const readable = ['why', 'next-steps', 'who-helps', 'other-ways', 'page'] as const;

/** All there is after the result at first and when it is asked for; later only what was not read yet. */
export function toRead({ answers }: Pick<Told, 'answers'>): readonly string[] {
  const picks = answers.filter(({ question }) => question === 'after').map(({ answer }) => answer);
  const last = picks.at(-1);
  if (last === undefined || last === 'menu') return after.choices ?? [];
  return [...readable.filter((one) => !picks.includes(one)), 'menu'];
}
