import { read, type Reading } from '../understanding/index.ts';
import { advance } from './advance.ts';
import type { Moment, Turn } from './moment.ts';
import { reply, type Reply } from './reply.ts';
import type { Session } from './session.ts';
import { unmoved } from './side-question.ts';
import { wordSay } from './word.ts';

type Asked = NonNullable<Session['deletes']>;

/** "Delete" alone may mean the record: what is meant is asked, and the open question waits. */
export function askToDelete(moment: Moment): Turn {
  return asking(moment, 'asked');
}

/**
 * A yes deletes, and a no goes on. What would answer the open question does neither, for that is not on show: it is asked
 * once more, and then said that all is kept. Anything else is taken as at every question.
 */
export function afterAskingToDelete(
  moment: Moment,
  asked: Asked,
  reading: Reading,
  text: string,
): Turn | undefined {
  const pick = readPick(moment, text);
  if (pick.kind === 'value' && pick.value === true) return advance(moment, { type: 'asked.delete' });
  if (pick.kind === 'value') return unmoved(moment);
  if (!isUnclear(reading)) return undefined;
  return asked === 'asked' ? asking(moment, 'asked-again') : allKept(moment);
}

function asking({ session }: Moment, deletes: Asked): Turn {
  return { session: { ...session, deletes }, replies: [deleteOrGoOn(deletes)] };
}

function allKept(moment: Moment): Turn {
  const turn = unmoved(moment);
  return { ...turn, replies: [reply('conversation.delete.kept'), ...turn.replies] };
}

/** Neither a yes nor a no, nor what is heard at every question. */
function isUnclear(reading: Reading): boolean {
  if (reading.kind === 'command') return reading.command === 'skip' || reading.ofWhat !== undefined;
  return reading.kind === 'value' || reading.kind === 'unknown' || reading.kind === 'not-understood';
}

const choices = [
  { id: 'yes', label: { key: 'conversation.delete.delete' } },
  { id: 'no', label: { key: 'conversation.delete.go-on' } },
] as const;

function deleteOrGoOn(asked: Asked): Reply {
  return {
    says: [{ key: asked === 'asked' ? 'conversation.delete.ask' : 'conversation.delete.ask-again' }],
    choices: choices.map(({ label }, at) => ({ say: String(at + 1), label })),
  };
}

/** Who only thinks so has said neither. */
function readPick({ session, today }: Moment, text: string): Reading {
  const { language } = session;
  const options = choices.map(({ id, label }, at) => ({
    n: at + 1,
    id,
    label: wordSay(label, language ?? 'en'),
  }));
  const reading = read({ text, language, question: { id: 'delete', kind: 'yesno', options }, today });
  return reading.kind === 'value' && reading.hedged ? { kind: 'unknown' } : reading;
}
