import type { Reading, SideQuestion, Value } from '../understanding/index.ts';
import type { Say } from '../results/say.ts';
import { read } from '../understanding/index.ts';
import { asAnswer } from './answer-in.ts';
import { giveAnswer, isAnswerTo } from './give-answer.ts';
import type { Moment, Turn } from './moment.ts';
import { prompt, promptAgain } from './prompt.ts';
import { reply, type Reply } from './reply.ts';
import { wordSay } from './word.ts';

export type Two = readonly [SideQuestion, SideQuestion];

/** What people ask in the middle: a general fact, and then the open question again, or the next one when they answered. */
export function answerSideQuestion(
  moment: Moment,
  asked: SideQuestion,
  answer?: Value,
  afraid = false,
): Turn {
  const first = afraid ? ['side-questions.we-tell-nobody'] : [];
  return besides(heard(moment), reply(...first, `side-questions.answers.${asked}`), answer);
}

/** Which of two was meant. The open question waits, so that "1" picks one of them and nothing else. */
export function askWhich(given: Moment, between: Two, answer?: Value): Turn {
  const moment = heard(given);
  const turn = answer === undefined ? unmoved(moment) : answered(moment, answer);
  const { session = moment.session } = turn;
  const isNew = session.at !== moment.session.at || moment.session.unshown;
  return whichAfter({ ...turn, session: isNew ? { ...session, unshown: true } : session }, between);
}

/** "Which one?" in place of the open question, which comes last. */
export function whichAfter({ session, replies }: Turn, between: Two): Turn {
  return { session: session && { ...session, between }, replies: [...replies.slice(0, -1), which(between)] };
}

function which(between: Two): Reply {
  const choices = between.map((one, index) => ({ say: String(index + 1), label: nameOf(one) }));
  return { says: [{ key: 'side-questions.which' }], choices };
}

function nameOf(one: SideQuestion): Say {
  return { key: `side-questions.names.${one}` };
}

/** What is said to "which one?": a side question by its number or by what it is called, or a command. */
export function readPick({ session, today }: Moment, between: Two, text: string): Reading {
  const { language } = session;
  const options = between.map((id, at) => ({ n: at + 1, id, label: wordSay(nameOf(id), language ?? 'en') }));
  return read({ text, language, question: { id: 'side-question', kind: 'choice', options }, today });
}

/** Whoever asked and was answered was understood: what was missed before no longer counts. */
function heard({ session, ...moment }: Moment): Moment {
  return { ...moment, session: { ...session, misses: 0 } };
}

/** Somebody else's matter: said in one line, with who to call. Nobody is sent on for it. */
export function answerOutOfScope(moment: Moment): Turn {
  const missed = { question: moment.session.at, reason: 'off-topic' } as const;
  return { ...besides(moment, reply('unclear.off-topic')), missed };
}

function besides(moment: Moment, said: Reply, answer?: Value): Turn {
  const turn = answer === undefined ? unmoved(moment) : answered(moment, answer);
  return { ...turn, replies: [said, ...turn.replies] };
}

/** The answer that stood beside the question is taken as any other. */
function answered(moment: Moment, answer: Value): Turn {
  const given = asAnswer(moment.session.at, moment.told, answer);
  const isOne = !(typeof given === 'object' && 'missed' in given) && isAnswerTo(moment, given);
  return isOne ? giveAnswer(moment, given) : unmoved(moment);
}

/** The open question again, in short form when it has been shown before. */
export function unmoved({ session, told }: Moment): Turn {
  const { unshown, ...shown } = session;
  return { session: shown, replies: [unshown ? prompt(shown.at, told) : promptAgain(shown.at, told)] };
}
