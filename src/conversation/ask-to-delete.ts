import { read, type Reading } from '../understanding/index.ts';
import { advance } from './advance.ts';
import type { Moment, Turn } from './moment.ts';
import type { Reply } from './reply.ts';
import { unmoved } from './side-question.ts';
import { wordSay } from './word.ts';

/** "Delete" alone may mean the record: what is meant is asked, and the open question waits. */
export function askToDelete({ session }: Moment): Turn {
  return { session: { ...session, deletes: 'asked' }, replies: [deleteOrGoOn] };
}

/**
 * Only who picks it deletes. What would answer the open question does not, for it is not on show: it is asked again.
 * Anything else is taken as at every question.
 */
export function afterAskingToDelete(moment: Moment, reading: Reading, text: string): Turn | undefined {
  if (reading.kind === 'command' && reading.ofWhat) return undefined;
  const pick = readPick(moment, text);
  if (pick.kind === 'value' && pick.value === 'delete') return advance(moment, { type: 'asked.delete' });
  const isAnswer = pick.kind === 'value' || pick.kind === 'unknown' || pick.kind === 'not-understood';
  const isSkipped = pick.kind === 'command' && pick.command === 'skip';
  return isAnswer || isSkipped ? unmoved(moment) : undefined;
}

const choices = ['delete', 'go-on'] as const;

const deleteOrGoOn: Reply = {
  says: [{ key: 'conversation.delete.ask' }],
  choices: choices.map((id, at) => ({
    say: String(at + 1),
    label: { key: `conversation.delete.${id}` },
  })),
};

function readPick({ session, today }: Moment, text: string): Reading {
  const { language } = session;
  const options = choices.map((id, at) => ({
    n: at + 1,
    id,
    label: wordSay({ key: `conversation.delete.${id}` }, language ?? 'en'),
  }));
  return read({ text, language, question: { id: 'delete', kind: 'choice', options }, today });
}
