import type { Language } from '../channels/channel.ts';
import type { Command } from '../understanding/index.ts';
import type { Interrupt } from '../flows/screening/events.ts';
import { advance } from './advance.ts';
import { giveAnswer } from './give-answer.ts';
import type { Moment, Turn } from './moment.ts';
import { optionsOf } from './options.ts';
import { reply } from './reply.ts';

/** Carries out a word that works at every question. */
export function obey(moment: Moment, command: Command): Turn {
  switch (command) {
    case 'lang-en':
      return speak(moment, 'en');
    case 'lang-es':
      return speak(moment, 'es');
    case 'skip':
      return skip(moment);
    case 'stop':
      return stop(moment);
    default:
      return advance(moment, { type: interruptOf[command] });
  }
}

/** On a phone STOP ends all texts and keeps the place; anywhere else it ends the chat and forgets it. */
function stop({ session }: Moment): Turn {
  return session.channel === 'twilio-sms'
    ? { session, replies: [reply('conversation.opted-out')], optsOut: true }
    : { session: undefined, replies: [reply('conversation.stopped')] };
}

const interruptOf = {
  help: 'asked.help',
  why: 'asked.why',
  repeat: 'asked.repeat',
  back: 'asked.back',
  menu: 'asked.menu',
  human: 'asked.human',
  link: 'asked.link',
  code: 'asked.code',
  'start-over': 'asked.start-over',
  'delete-data': 'asked.delete',
} as const satisfies Record<Exclude<Command, 'lang-en' | 'lang-es' | 'skip' | 'stop'>, Interrupt>;

/** The same question again in the other language, answers kept; at the first question it is the answer. */
function speak(moment: Moment, language: Language): Turn {
  const spoken = { ...moment, session: { ...moment.session, language } };
  return moment.session.at === 'lang'
    ? giveAnswer(spoken, language)
    : advance(spoken, { type: 'asked.language' });
}

/** A question may be skipped wherever "not sure" is an answer. */
function skip(moment: Moment): Turn {
  const { session, told } = moment;
  const mayBeSkipped = optionsOf(session.at, told).some(({ id }) => id === 'unsure');
  return mayBeSkipped ? giveAnswer(moment, 'unsure') : advance(moment, { type: 'asked.repeat' });
}
