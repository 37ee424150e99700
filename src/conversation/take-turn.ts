import type { Inbound } from '../channels/channel.ts';
import type { AnswerValue } from '../flows/question.ts';
import { isQuestionId } from '../flows/screening/positions.ts';
import type { QuestionId } from '../flows/screening/questions/index.ts';
import { read, type Reading } from '../understanding/index.ts';
import { comfort, whileWaiting } from './comfort.ts';
import { correctAnswer, giveAnswer, isAnswerTo } from './give-answer.ts';
import { firstContact, greet, languageIn } from './greet.ts';
import { momentOf, type Moment, type Turn } from './moment.ts';
import { obey } from './obey.ts';
import { openQuestion } from './open-question.ts';
import { prompt } from './prompt.ts';
import { reply } from './reply.ts';
import { answerIn, asAnswer } from './answer-in.ts';
import type { NoOffence } from './offence-in.ts';
import { broughtUpToDate, newSession, type Session } from './session.ts';
import { unclear } from './unclear.ts';

/** One inbound and everything we send back. Pure: the same session, message and day give the same turn. */
export function takeTurn(session: Session | undefined, inbound: Inbound, today: string): Turn {
  if (session === undefined)
    return greet(newSession(inbound.channel, inbound.language ?? null), inbound, today);
  const { waits, ...current } = broughtUpToDate({ ...session, turn: session.turn + 1 });
  const moment = momentOf(current, today);
  if (waits) return whileWaiting(moment, waits, inbound.text);
  if (isOnlyMedia(inbound))
    return { session: current, replies: [reply('unclear.media'), prompt(current.at, moment.told)] };
  return follow(
    moment,
    current.at === 'lang' ? readLanguage(moment, inbound.text) : readAt(moment, inbound.text),
  );
}

/** From what was read to what is said. */
function follow(moment: Moment, reading: Reading): Turn {
  switch (reading.kind) {
    case 'value':
    case 'unknown':
      return answer(moment, answerIn(moment, reading));
    case 'command':
      return obey(moment, reading.command);
    case 'correct':
      return isQuestionId(reading.target)
        ? correct(moment, reading.target, asAnswer(reading.target, reading.to))
        : unclear(moment, 'no-answer');
    case 'crisis':
      return comfort(moment, reading.crisis);
    case 'faq':
      return unclear(moment, 'off-topic');
    case 'not-understood':
      return unclear(moment, reading.reason);
  }
}

function correct(moment: Moment, target: QuestionId, to: AnswerValue | NoOffence): Turn {
  return isMissed(to) ? unclear(moment, to.missed) : correctAnswer(moment, target, to);
}

function answer(moment: Moment, value: AnswerValue | NoOffence): Turn {
  if (isMissed(value)) return unclear(moment, value.missed);
  return isAnswerTo(moment, value) ? giveAnswer(moment, value) : unclear(moment, 'no-answer');
}

function isMissed(value: AnswerValue | NoOffence): value is NoOffence {
  return typeof value === 'object' && 'missed' in value;
}

function readAt({ session, told, today }: Moment, text: string): Reading {
  const { language } = session;
  const previous = told.answers.at(-1)?.question;
  return read({
    text,
    language,
    question: openQuestion(session.at, told, language),
    ...(previous ? { previous: openQuestion(previous, told, language) } : {}),
    today,
  });
}

/** Whoever is asked for a language and just goes on in one has answered. */
function readLanguage(moment: Moment, text: string): Reading {
  const reading = readAt(moment, text);
  if (reading.kind !== 'not-understood') return reading;
  const language = languageIn(firstContact(text, moment.today));
  return language === null ? reading : { kind: 'value', value: language };
}

function isOnlyMedia({ text, mediaCount }: Inbound): boolean {
  return mediaCount > 0 && text.trim() === '';
}
