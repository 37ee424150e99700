import type { Inbound, Language } from '../channels/channel.ts';
import { read, tellsOfCourtSoon, type Reading } from '../understanding/index.ts';
import { human } from './clinic-said.ts';
import { comfort } from './comfort.ts';
import { withCourtSoon } from './court-soon.ts';
import { elsewhere } from './elsewhere.ts';
import { giveAnswer } from './give-answer.ts';
import type { Moment, Turn } from './moment.ts';
import { obey } from './obey.ts';
import { prompt } from './prompt.ts';
import { reply } from './reply.ts';
import { whichAfter } from './side-question.ts';

/** The first message: in the person's language when it shows one, in both when it does not. */
export function greet(moment: Moment, { text }: Inbound): Turn {
  const { session, today } = moment;
  const reading = firstContact(text, today);
  if (reading.kind === 'crisis') return comfort(moment, reading.crisis, reading.otherLanguage);
  if (reading.kind === 'command' && reading.command === 'stop') return obey(moment, 'stop');
  const inAnother = elsewhere(moment, reading);
  if (inAnother) return inAnother;
  const language = session.language ?? languageIn(reading);
  const turn = language === null ? inBothLanguages(moment) : giveAnswer(moment, language);
  return withWhatWasAsked(turn, moment, text);
}

/**
 * Somebody who comes with a question hears the answer as well, before ours; who asks for a person or has court soon hears
 * at once whom to call.
 */
function withWhatWasAsked(turn: Turn, moment: Moment, text: string): Turn {
  if (tellsOfCourtSoon(text)) return withCourtSoon(turn);
  const { today } = moment;
  const reading = read({ text, language: null, question: { id: 'lang', kind: 'choice' }, today });
  if (reading.kind === 'command' && reading.command === 'human')
    return { ...turn, replies: [human(moment), ...turn.replies] };
  if (turn.session?.language === null) return turn;
  if (reading.kind === 'either-faq') return whichAfter(unshown(turn), reading.intents);
  if (reading.kind !== 'faq') return turn;
  const answer = reply(`side-questions.answers.${reading.intent}`);
  return { ...turn, replies: [...turn.replies.slice(0, -1), answer, ...turn.replies.slice(-1)] };
}

function unshown({ session, ...turn }: Turn): Turn {
  return { ...turn, session: session && { ...session, unshown: true } };
}

/** A message read before we know the person's language. */
export function firstContact(text: string, today: string): Reading {
  return read({ text, language: null, question: { id: 'first-contact', kind: 'first-contact' }, today });
}

/** The language a reading shows, when it shows one. */
export function languageIn(reading: Reading): Language | null {
  if (reading.kind === 'command' && reading.command === 'lang-en') return 'en';
  if (reading.kind === 'command' && reading.command === 'lang-es') return 'es';
  if (reading.kind !== 'value' || typeof reading.value !== 'object' || !('lang' in reading.value))
    return null;
  return reading.value.lang === 'both' ? null : reading.value.lang;
}

function inBothLanguages({ session, told }: Moment): Turn {
  return { session, replies: [prompt('lang', told)] };
}
