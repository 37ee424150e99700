import { read, type OtherLanguage, type Reading } from '../understanding/index.ts';
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

/** After a crisis: "1" goes on, a command that leads elsewhere is obeyed, anything else hears again where help is. */
export function whileWaiting(moment: Moment, crisis: Crisis, text: string): Turn {
  const reading = readReadiness(moment, text);
  if (reading.kind === 'crisis') return comfort(moment, reading.crisis, reading.otherLanguage);
  if (reading.kind === 'value' && reading.value === 1) return goOn(moment);
  if (reading.kind !== 'command') return comfort(moment, crisis);
  switch (reading.command) {
    case 'lang-en':
      return comfort({ ...moment, session: { ...moment.session, language: 'en' } }, crisis);
    case 'lang-es':
      return comfort({ ...moment, session: { ...moment.session, language: 'es' } }, crisis);
    case 'human':
      return withAPerson(comfort(moment, crisis), moment);
    case 'help':
    case 'why':
    case 'skip':
      return comfort(moment, crisis);
    default:
      return obey(moment, reading.command);
  }
}

/** Whoever asks for somebody to talk to hears of them too. */
function withAPerson(turn: Turn, moment: Moment): Turn {
  return { ...turn, replies: [...turn.replies, human(moment)] };
}

/** The only question that is open now is whether to go on: reply 1. */
function readReadiness({ session, today }: Moment, text: string): Reading {
  return read({ text, language: session.language, question: { id: 'count', kind: 'number' }, today });
}

function goOn({ session, told }: Moment): Turn {
  return { session, replies: [prompt(session.at, told)] };
}
