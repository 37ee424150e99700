import type { SideQuestion, Value } from '../understanding/index.ts';
import { read } from '../understanding/index.ts';
import { asAnswer } from './answer-in.ts';
import { giveAnswer, isAnswerTo } from './give-answer.ts';
import type { Moment, Turn } from './moment.ts';
import { promptAgain } from './prompt.ts';
import { reply, type Reply } from './reply.ts';

type Two = readonly [SideQuestion, SideQuestion];

/** What people ask in the middle: a general fact, and then the open question again, or the next one when they answered. */
export function answerSideQuestion(
  moment: Moment,
  asked: SideQuestion,
  answer?: Value,
  afraid = false,
): Turn {
  const first = afraid ? ['side-questions.we-tell-nobody'] : [];
  return besides(moment, reply(...first, `side-questions.answers.${asked}`), answer);
}

/** Which of two was meant. The open question waits, so that "1" picks one of them and nothing else. */
export function askWhich(moment: Moment, between: Two, answer?: Value): Turn {
  const { session, replies } = answer === undefined ? unmoved(moment) : answered(moment, answer);
  const choices = between.map((one, index) => ({
    say: String(index + 1),
    label: { key: `side-questions.names.${one}` },
  }));
  return {
    session: session && { ...session, between },
    replies: [...replies.slice(0, -1), { says: [{ key: 'side-questions.which' }], choices }],
  };
}

/** The side question that was picked by its number. */
export function pickBetween(moment: Moment, between: Two, text: string): SideQuestion | undefined {
  const { session, today } = moment;
  const question = { id: 'count', kind: 'number' } as const;
  const reading = read({ text, language: session.language, question, today });
  if (reading.kind !== 'value') return undefined;
  return reading.value === 1 ? between[0] : reading.value === 2 ? between[1] : undefined;
}

/** Somebody else's matter: said in one line, with who to call. It counts as no miss. */
export function answerOutOfScope(moment: Moment): Turn {
  return besides(moment, reply('unclear.off-topic'));
}

function besides(moment: Moment, said: Reply, answer?: Value): Turn {
  const turn = answer === undefined ? unmoved(moment) : answered(moment, answer);
  return { ...turn, replies: [said, ...turn.replies] };
}

/** The answer that stood beside the question is taken as any other. */
function answered(moment: Moment, answer: Value): Turn {
  const given = asAnswer(moment.session.at, answer);
  const isOne = !(typeof given === 'object' && 'missed' in given) && isAnswerTo(moment, given);
  return isOne ? giveAnswer(moment, given) : unmoved(moment);
}

/** The open question again, in short form. */
function unmoved({ session, told }: Moment): Turn {
  return { session, replies: [promptAgain(session.at, told)] };
}
