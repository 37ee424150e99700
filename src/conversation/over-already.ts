import { read, type Reading } from '../understanding/index.ts';
import type { Moment } from './moment.ts';
import { openQuestion } from './open-question.ts';

/** Asked when a probation ends, somebody says that it has: "it ended in 2021". A bare yes or no tells nothing of that. */
export function isOverAlready({ session, told, today }: Moment, reading: Reading, text: string): boolean {
  if (session.at !== 'probation-ends' || reading.kind !== 'not-understood') return false;
  const { language } = session;
  const open = { ...openQuestion('probation-ongoing', told, language), options: [] };
  const asked = (id: string) => read({ text, language, question: { ...open, id }, today });
  const [isOngoing, isDone] = [asked('probation-ongoing'), asked('sentence-done')].map(sure);
  return (isOngoing === false && isDone !== false) || (isDone === true && isOngoing !== true);
}

function sure(reading: Reading) {
  return reading.kind === 'value' && !reading.hedged ? reading.value : undefined;
}
