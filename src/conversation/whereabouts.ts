import type { Outbound, Whereabouts } from '../channels/channel.ts';
import type { Question } from '../flows/question.ts';
import { currentRecord } from '../flows/screening/answers.ts';
import { questions } from '../flows/screening/questions/index.ts';
import { stillAhead } from '../flows/screening/still-ahead.ts';
import { changeableAnswers, nameOf } from './change-answer.ts';
import { broughtUpToDate, toldIn, type Session } from './session.ts';
import { wordSay } from './word.ts';

/** The messages of a turn, the last of which says where the conversation stands after it. */
export function withWhereabouts(
  messages: readonly Outbound[],
  before: Session | undefined,
  after: Session | undefined,
  today: string,
): readonly Outbound[] {
  const last = messages.at(-1);
  if (last === undefined) return messages;
  return [...messages.slice(0, -1), { ...last, whereabouts: whereabouts(before, after, today) }];
}

function whereabouts(before: Session | undefined, after: Session | undefined, today: string): Whereabouts {
  if (after === undefined) return { changeable: [], ended: 'deleted' };
  const changeable = [...changeableAnswers(toldIn(after)).keys()];
  const kept = keptAs(before, after);
  return {
    changeable,
    ...(kept !== undefined && { kept }),
    ...(after.at === 'goodbye' && { ended: 'kept' }),
    ...(after.waits || after.between ? {} : ofOpenQuestion(after, today)),
  };
}

/** The open question left was answered: it has an answer now, and while one was being fixed, another than before. */
function keptAs(before: Session | undefined, after: Session): string | undefined {
  if (before === undefined || before.at === after.at) return undefined;
  const old = broughtUpToDate(before);
  const told = toldIn(old);
  const { about }: Question = questions[old.at];
  const name = nameOf({ question: old.at, ...(about === 'case' && { record: currentRecord(told) }) });
  const now = changeableAnswers(toldIn(after)).get(name);
  const wasThere = isSame(changeableAnswers(told).get(name)?.answer, now?.answer);
  return now === undefined || wasThere ? undefined : name;
}

function isSame(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

/** A date is picked from these years as easily as it is written. */
const oldestYear = 1950;
const yearsAhead = 10;

function ofOpenQuestion(session: Session, today: string): Pick<Whereabouts, 'years' | 'progress'> {
  const { kind, pastOnly }: Question = questions[session.at];
  const year = Number(today.slice(0, 4));
  const years = pastOnly ? { newest: year, oldest: oldestYear } : { newest: year + yearsAhead, oldest: year };
  const progress = progressOf(session);
  return { ...(kind === 'date' && { years }), ...(progress !== undefined && { progress }) };
}

/** Most people answer four questions a minute. */
const aMinute = 4;

function progressOf(session: Session): string | undefined {
  const left = session.fixing ? undefined : stillAhead(session.at, toldIn(session));
  if (left === undefined || session.language === null) return undefined;
  const minutes = Math.max(1, Math.round(left / aMinute));
  return wordSay(
    {
      key: 'progress.line',
      values: {
        left: { key: 'progress.left', values: { count: left } },
        minutes: { key: 'progress.minutes', values: { count: minutes } },
      },
    },
    session.language,
  );
}
