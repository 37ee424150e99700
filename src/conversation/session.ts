import type { ChannelName, Language } from '../channels/channel.ts';
import { screening } from '../flows/screening/machine.ts';
import { nothingTold, withAnswer, type Answered, type Told } from '../flows/screening/answers.ts';
import { isQuestionId } from '../flows/screening/positions.ts';
import { replay } from '../flows/screening/replay.ts';
import type { QuestionId } from '../flows/screening/questions/index.ts';
import { isCard } from '../rules/index.ts';
import type { Unread } from './unread.ts';
import { sideQuestions, type SideQuestion } from '../understanding/index.ts';

export type Crisis = 'suicide' | 'violence';

/** How often a device has joined a conversation, and of how many of them each device has heard. */
export type Devices = Readonly<{ joined: number; heard: Readonly<Record<string, number>> }>;

/** A text of which nothing came, and how often in a row it did. Which text it was is not kept. */
type SameAgain = Readonly<{ name: string; times: number }>;

/** One person's answers in one screening, until it expires: the ordered answers and the open question. */
export type Session = Readonly<{
  flow: 'screening';
  flowVersion: string;
  /** Null until the person has chosen: then everything is said in both languages. */
  language: Language | null;
  /** Where the last message came from. */
  channel: ChannelName;
  turn: number;
  answers: readonly Answered[];
  at: QuestionId;
  /** The open question was answered before and is being fixed; all other answers stand. */
  fixing?: true;
  /** Answers given before to questions that may come up again, since an answer before them was changed. */
  waiting?: readonly Answered[];
  /** Messages in a row that could not be read at this question. */
  misses: number;
  /** Heard once, in another language than ours, who helps in it. Which language is not kept. */
  toldElsewhere?: true;
  /** A crisis was answered: until the person is ready, no message is read as an answer. */
  waits?: Crisis;
  /** Two side questions of which the person was asked to pick one. */
  between?: readonly [SideQuestion, SideQuestion];
  /** Whether to delete was asked, once or twice; until the next message the open question is not on show. */
  deletes?: 'asked' | 'asked-again';
  /** The open question has not been shown yet: "which one?" stood in its place. */
  unshown?: true;
  /** Whether all was clear was asked: just now, or before. */
  wasClear?: 'asked' | 'passed';
  /** Since another device has joined. */
  devices?: Devices;
  /** The page that comes next; until the next message the open question is not on show. */
  unread?: Unread;
  /** When wrong codes were sent, in milliseconds since 1970. */
  guesses?: readonly number[];
  /** The last text, when nothing came of it. */
  sameAgain?: SameAgain;
}>;

export const flowVersion = screening.version ?? '';

export function newSession(channel: ChannelName, language: Language | null): Session {
  return { flow: 'screening', flowVersion, language, channel, turn: 0, answers: [], at: 'lang', misses: 0 };
}

/** The session at the message that comes now, from whichever device. */
export function atNextTurn(session: Session, channel: ChannelName): Session {
  const asked = session.wasClear && ({ wasClear: 'passed' } as const);
  return broughtUpToDate({ ...session, ...asked, channel, turn: session.turn + 1 });
}

/** What stood in place of the open question, or before it, is gone: the open question is on show. */
export function withoutAsides(session: Session): Session {
  const { between: _b, unshown: _u, deletes: _d, unread: _r, ...kept } = session;
  return kept;
}

/** A session kept by an older flow goes on where its answers lead in today's. */
export function broughtUpToDate(session: Session): Session {
  if (session.flowVersion === flowVersion && isOfToday(session)) return session;
  const { fixing: _f, waiting: before = [], ...kept } = withoutAsides(session);
  const { at, told, waiting } = replay([...before, ...session.answers]);
  const later = waiting.length > 0 ? { waiting } : {};
  return { ...kept, flowVersion, at, answers: told.answers, misses: 0, ...later };
}

/** Nothing in it was retired since: a question, a side question, or the card of an offence. */
function isOfToday({ at, answers, between }: Session): boolean {
  const asked: readonly SideQuestion[] = between ?? [];
  return isQuestionId(at) && answers.every(isKnown) && asked.every((one) => sideQuestions.includes(one));
}

function isKnown({ question, answer }: Answered): boolean {
  if (!isQuestionId(question)) return false;
  if (typeof answer === 'object') return !('card' in answer) || isCard(answer.card);
  return question !== 'which-offence' || answer === 'unsure' || isCard(answer);
}

/** The facts the answers amount to. */
export function toldIn(session: Session): Told {
  return session.answers.reduce(
    (told, { question, answer }) => withAnswer(told, question, answer),
    nothingTold,
  );
}
