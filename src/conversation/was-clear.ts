import type { Inbound } from '../channels/channel.ts';
import { read, tellsOfCourtSoon, type Reading } from '../understanding/index.ts';
import type { Turn } from './moment.ts';
import { prompt } from './prompt.ts';
import type { Reply } from './reply.ts';
import { atNextTurn, toldIn, type Session } from './session.ts';
import { takeTurn } from './take-turn.ts';
import { wordSay } from './word.ts';

/** Whether it was clear, in the words of nobody. */
export type WasClear = (typeof choices)[number];

/** A turn, and what it gives to be counted. */
export type Heard = Turn & Readonly<{ wasClear?: WasClear }>;

const choices = ['yes', 'no'] as const;

/**
 * Takes a turn. Once a session, where somebody says goodbye, it is asked whether all was clear. Nothing waits for an
 * answer: whatever else is said is heard as it would have been without the question.
 */
export function askingIfClear(...[before, inbound, ...given]: Parameters<typeof takeTurn>): Heard {
  const reading = before?.wasClear === 'asked' ? readAnswer(before, inbound, given[0]) : undefined;
  const answer = reading && wasClearIn(reading);
  if (before && answer) return thanks(before, inbound, answer);
  const turn = takeTurn(before, inbound, ...given);
  if (before && reading && (turn.missed ?? isNoAnswer(reading))) return goodbye(before, inbound);
  return turn.session && isLeaving(before, turn.session) ? asking(turn, turn.session) : turn;
}

/** "Kind of" is neither. */
function wasClearIn(reading: Reading): WasClear | undefined {
  if (reading.kind !== 'value' || reading.hedged) return undefined;
  return reading.value === true ? 'yes' : 'no';
}

/** What would be read at the goodbye as something else, were it not for the question. */
function isNoAnswer({ kind }: Reading): boolean {
  return kind === 'unknown' || kind === 'value';
}

function isLeaving(before: Session | undefined, { at, wasClear }: Session): boolean {
  return at === 'goodbye' && before?.at !== 'goodbye' && wasClear === undefined;
}

/** With the goodbye, in place of what could be picked there. */
function asking(turn: Turn, session: Session): Turn {
  return {
    ...turn,
    session: { ...session, wasClear: 'asked' },
    replies: [...turn.replies.slice(0, -1), goodbyeAndQuestion],
  };
}

const goodbyeAndQuestion: Reply = {
  says: [{ key: 'questions.goodbye.ask' }, { key: 'conversation.was-clear.ask' }],
  choices: choices.map((id, at) => ({
    say: String(at + 1),
    label: { key: `conversation.was-clear.${id}` },
  })),
};

function thanks(before: Session, { channel }: Inbound, answer: WasClear): Heard {
  const session = atNextTurn(before, channel);
  const says = [{ key: `conversation.was-clear.thanks-${answer}` }];
  const replies = [{ ...prompt(session.at, toldIn(session)), says }];
  return { session, replies, wasClear: answer };
}

/** What could not be read is no answer, and nobody is asked twice. */
function goodbye(before: Session, { channel }: Inbound): Turn {
  const session = atNextTurn(before, channel);
  return { session, replies: [prompt(session.at, toldIn(session))] };
}

/** Nothing is read where nothing was written; court within days is heard as it is everywhere. */
function readAnswer({ language }: Session, inbound: Inbound, today: string): Reading | undefined {
  if (inbound.change !== undefined || inbound.text.trim() === '') return undefined;
  if (tellsOfCourtSoon(inbound.text)) return undefined;
  const options = choices.map((id, at) => ({
    n: at + 1,
    id,
    label: wordSay({ key: `conversation.was-clear.${id}` }, language ?? 'en'),
  }));
  return read({ text: inbound.text, language, question: { id: 'was-clear', kind: 'yesno', options }, today });
}
