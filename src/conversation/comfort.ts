import { isReady, read, type OtherLanguage, type Reading } from '../understanding/index.ts';
import { human } from './clinic-said.ts';
import { inTheirs } from './elsewhere.ts';
import type { Moment, Turn } from './moment.ts';
import { obey } from './obey.ts';
import { prompt } from './prompt.ts';
import { reply } from './reply.ts';
import type { Crisis } from './session.ts';

/** A crisis is answered with help and no question. Nothing of the message is kept, only that we wait. */
export function comfort({ session }: Moment, crisis: Crisis, otherLanguage?: OtherLanguage): Turn {
  const first = otherLanguage ? [inTheirs(otherLanguage, 'crisis')] : [];
  return { session: { ...session, waits: crisis }, replies: [...first, reply(`crisis.${crisis}`)] };
}

/**
 * After a crisis: "1" and words as clear go on, a command that leads elsewhere is obeyed, and danger said again is
 * answered as before. Anything else hears that we wait, where help is and how to go on.
 */
export function whileWaiting(moment: Moment, crisis: Crisis, text: string): Turn {
  const reading = readAnything(moment, text);
  if (reading.kind === 'crisis') return comfort(moment, reading.crisis, reading.otherLanguage);
  if (isReady(text)) return goOn(moment);
  if (reading.kind !== 'command') return stillHere(moment, crisis);
  switch (reading.command) {
    case 'lang-en':
      return comfort({ ...moment, session: { ...moment.session, language: 'en' } }, crisis);
    case 'lang-es':
      return comfort({ ...moment, session: { ...moment.session, language: 'es' } }, crisis);
    case 'human':
      return withAPerson(stillHere(moment, crisis), moment);
    case 'help':
    case 'why':
    case 'skip':
      return stillHere(moment, crisis);
    default:
      return obey(moment, reading.command);
  }
}

function stillHere({ session }: Moment, crisis: Crisis): Turn {
  return { session: { ...session, waits: crisis }, replies: [reply(`crisis.still-here.${crisis}`)] };
}

/** Whoever asks for somebody to talk to hears of them too. */
function withAPerson(turn: Turn, moment: Moment): Turn {
  return { ...turn, replies: [...turn.replies, human(moment)] };
}

/** No question is open, so a number answers none. */
function readAnything({ session, today }: Moment, text: string): Reading {
  return read({ text, language: session.language, question: { id: 'count', kind: 'number' }, today });
}

function goOn({ session, told }: Moment): Turn {
  return { session, replies: [prompt(session.at, told)] };
}
