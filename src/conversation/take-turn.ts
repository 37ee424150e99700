import type { Inbound } from '../channels/channel.ts';
import type { AnswerValue } from '../flows/question.ts';
import { isPick } from '../flows/screening/pick.ts';
import { isQuestionId } from '../flows/screening/positions.ts';
import type { QuestionId } from '../flows/screening/questions/index.ts';
import type { Helpers } from '../referrals/index.ts';
import { read, type Command, type Message, type Reading } from '../understanding/index.ts';
import { afterAskingToDelete, askToDelete } from './ask-to-delete.ts';
import { withCaseAdded } from './case-added.ts';
import { comfort, whileWaiting } from './comfort.ts';
import { changeAnswer } from './change-answer.ts';
import { withCountyNamed } from './county-named.ts';
import { feelFor } from './feel-for.ts';
import { correctAnswer, giveAnswer, isAnswerTo, isToldAlready } from './give-answer.ts';
import { courtSoon, isCourtSoon, withCourtSoon } from './court-soon.ts';
import { elsewhere } from './elsewhere.ts';
import { firstContact, greet, languageIn } from './greet.ts';
import { openAnswers, withMistake } from './mistake.ts';
import { momentOf, type Moment, type Turn } from './moment.ts';
import { newDateIn } from './new-date.ts';
import { obey } from './obey.ts';
import { openQuestion } from './open-question.ts';
import { isOverAlready } from './over-already.ts';
import { prompt } from './prompt.ts';
import { reply } from './reply.ts';
import { besidePage, whileReading } from './read-on.ts';
import { answerIn, asAnswer } from './answer-in.ts';
import type { NoOffence } from './offence-in.ts';
import { atNextTurn, newSession, type Session } from './session.ts';
import {
  answerOutOfScope,
  answerSideQuestion,
  askWhich,
  readPick,
  unmoved,
  whichAfter,
  type Two,
} from './side-question.ts';
import { unclear } from './unclear.ts';
import { whichCounty } from './which-county.ts';

/** One inbound and everything we send back. Pure: the same session, message, day and helpers give the same turn. */
export function takeTurn(
  session: Session | undefined,
  inbound: Inbound,
  today: string,
  helpers: Helpers,
): Turn {
  if (session === undefined) {
    const begun = newSession(inbound.channel, inbound.language ?? null);
    return greet(momentOf(begun, today, helpers), inbound);
  }
  const { waits, between, unshown, deletes, unread, ...current } = atNextTurn(session, inbound.channel);
  const moment = momentOf(current, today, helpers);
  if (waits) return whileWaiting(moment, waits, inbound.text);
  if (inbound.change !== undefined) return changeAnswer(moment, inbound.change);
  if (isOnlyMedia(inbound))
    return {
      session: current,
      replies: [reply('unclear.media'), prompt(current.at, moment.told)],
      missed: { question: current.at, reason: 'media' },
    };
  const reading = current.at === 'lang' ? readLanguage(moment, inbound.text) : readAt(moment, inbound.text);
  const inAnother = elsewhere(moment, reading);
  if (inAnother) return inAnother;
  const isAnotherQuestion = current.at !== session.at || (session.between && !between);
  if (isAnotherQuestion && isAnswer(reading))
    return {
      session: current,
      replies: [reply('conversation.new-question'), prompt(current.at, moment.told)],
    };
  const waiting = unshown ? { ...moment, session: { ...current, unshown } } : moment;
  if (isCourtSoon(reading, inbound.text))
    return unread ? besidePage(moment, unread, courtSoon) : withCourtSoon(afterCourtSoon(waiting, reading));
  const aboutDeleting = deletes && afterAskingToDelete(moment, deletes, reading, inbound.text);
  if (aboutDeleting) return aboutDeleting;
  const read = unread && whileReading(moment, unread, inbound.text);
  if (read) return read === 'options' ? obey(moment, 'menu') : read;
  if (!between) return whichCounty(moment, reading) ?? followTold(moment, reading, inbound.text);
  return afterAskingWhich(waiting, between, reading, inbound.text);
}

/** What may be meant for the question that was open; after a newer release another one may be. */
function isAnswer({ kind }: Reading): boolean {
  return kind === 'value' || kind === 'unknown' || kind === 'correct' || kind === 'not-understood';
}

/** "1" or "2" picks a side question; the open question was not on show, so nothing else is taken as its answer. */
function afterAskingWhich(moment: Moment, between: Two, reading: Reading, text: string): Turn {
  const pick = readPick(moment, between, text);
  const picked = pick.kind === 'value' && between.find((one) => one === pick.value);
  if (picked) return answerSideQuestion(moment, picked);
  if (pick.kind === 'command' && waitsForPick(pick.command)) return whichAgain(moment, between, pick.command);
  const answers = reading.kind === 'value' || reading.kind === 'unknown' || reading.kind === 'not-understood';
  const skips = reading.kind === 'command' && reading.command === 'skip';
  return answers || skips ? unmoved(moment) : follow(moment, reading);
}

/** These say something and go on where they were: here, to which of two is meant. */
function waitsForPick(command: Command): boolean {
  return ['help', 'why', 'repeat', 'link', 'code', 'lang-en', 'lang-es'].includes(command);
}

/** In another language the open question has not been shown. */
function whichAgain(moment: Moment, between: Two, command: Command): Turn {
  const { session, replies } = obey(moment, command);
  const isNew = session && session.language !== moment.session.language;
  const turn = { session: isNew ? { ...session, unshown: true as const } : session, replies };
  return whichAfter(command === 'why' ? { ...turn, replies: replies.slice(-1) } : turn, between);
}

/** Court within days answers whether a case is open, and nothing else. */
function afterCourtSoon(moment: Moment, reading: Reading): Turn {
  return moment.session.at === 'pending' ? follow(moment, reading) : unmoved(moment);
}

/** Where two days contradict each other, a new day for one of them takes its place. */
function followTold(moment: Moment, reading: Reading, text: string): Turn {
  const comesFirst = reading.kind === 'command' || reading.kind === 'crisis';
  if (isOverAlready(moment, reading, text)) return correctAnswer(moment, 'probation-ongoing', 'no');
  const told = comesFirst ? undefined : newDateIn(moment, text);
  if (told) return correctAnswer(moment, told.question, told.answer);
  const opened = reading.kind === 'not-understood' ? openAnswers(moment, text) : undefined;
  return opened ?? follow(moment, reading);
}

/** From what was read to what is said. */
function follow(moment: Moment, reading: Reading): Turn {
  switch (reading.kind) {
    case 'value':
    case 'unknown':
      return told(moment, reading);
    case 'command':
      return reading.ofWhat ? askToDelete(moment) : obey(moment, reading.command);
    case 'correct':
      return isQuestionId(reading.target)
        ? correct(moment, reading.target, asAnswer(reading.target, moment.told, reading.to))
        : unclear(moment, 'no-answer');
    case 'crisis':
      return comfort(moment, reading.crisis, reading.otherLanguage);
    case 'faq':
      return answerSideQuestion(moment, reading.intent, reading.answer, reading.afraid);
    case 'either-faq':
      return askWhich(moment, reading.intents, reading.answer);
    case 'not-understood':
      if (reading.feeling) return feelFor(moment, reading.feeling);
      return reading.reason === 'off-topic' ? answerOutOfScope(moment) : unclear(moment, reading.reason);
  }
}

/** Who only thinks so hears what we put, and that it can be changed. */
function told(moment: Moment, reading: Extract<Reading, { kind: 'value' | 'unknown' }>): Turn {
  const value = answerIn(moment, reading);
  const turn = answer(moment, value);
  if (reading.kind === 'unknown' || !reading.hedged || value !== 'unsure') return turn;
  return { ...turn, replies: [reply('unclear.hedged'), ...turn.replies] };
}

/** What is so already is not said to be changed. */
function correct(moment: Moment, target: QuestionId, to: AnswerValue | NoOffence): Turn {
  if (isMissed(to)) return unclear(moment, to.missed);
  return isToldAlready(moment, target, to) ? unmoved(moment) : correctAnswer(moment, target, to);
}

function answer(moment: Moment, value: AnswerValue | NoOffence): Turn {
  if (isMissed(value)) return unclear(moment, value.missed);
  return isAnswerTo(moment, value) ? giveAnswer(moment, value) : unclear(moment, 'no-answer');
}

function isMissed(value: AnswerValue | NoOffence): value is NoOffence {
  return typeof value === 'object' && 'missed' in value;
}

function readAt(moment: Moment, text: string): Reading {
  const { session, told, today } = moment;
  const { language } = session;
  const previous = told.answers.findLast((one) => !isPick(one))?.question;
  const message: Message = {
    text,
    language,
    question: openQuestion(session.at, told, language),
    ...(previous ? { previous: openQuestion(previous, told, language) } : {}),
    today,
  };
  const reading = withMistake(moment, message, read(message));
  if (session.at === 'after' || session.at === 'goodbye') return withCaseAdded(reading, message, told);
  return session.at === 'where' ? withCountyNamed(reading, message) : reading;
}

/** Whoever is asked for a language and just goes on in one has answered. */
function readLanguage(moment: Moment, text: string): Reading {
  const reading = readAt(moment, text);
  const asks = reading.kind === 'faq' || reading.kind === 'either-faq';
  const wantsCleared = reading.kind === 'command' && reading.ofWhat;
  if (reading.kind !== 'not-understood' && !asks && !wantsCleared) return reading;
  const language = languageIn(firstContact(text, moment.today));
  if (language === null) return reading;
  return asks ? { ...reading, answer: language } : { kind: 'value', value: language };
}

function isOnlyMedia({ text, mediaCount }: Inbound): boolean {
  return mediaCount > 0 && text.trim() === '';
}
