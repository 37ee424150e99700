import type { AnswerValue, Question } from '../question.ts';
import { currentCase, type Told } from './answers.ts';
import { choicesOf } from './choices.ts';
import { questions, type QuestionId } from './questions/index.ts';
import { step } from './step.ts';

/**
 * About how many questions are left until the answers are read back, that one included: what is asked when everything
 * from here is answered in the likeliest way. Only an answer changes it. Undefined where no screening is under way.
 */
export function stillAhead(at: QuestionId, told: Told): number | undefined {
  return outside.has(at) ? undefined : countFrom(at, told);
}

const outside: ReadonlySet<QuestionId> = new Set([
  'lang',
  'declined',
  'fix',
  'after',
  'other-ways',
  'where',
  'place',
  'goodbye',
]);

/** A walk takes a third of a millisecond and leads through the same places again and again, so each is counted once. */
const counted = new Map<string, number>();
const mostCounted = 5000;

function countFrom(at: QuestionId, told: Told): number {
  if (at === 'review') return 1;
  const place = placeOf(at, told);
  const known = counted.get(place);
  if (known !== undefined) return known;
  const next = step(at, told, { type: 'answered', question: at, answer: likeliest(at, told) });
  const count = next.at === at || outside.has(next.at) ? 1 : 1 + countFrom(next.at, next.told);
  if (counted.size >= mostCounted) counted.clear();
  counted.set(place, count);
  return count;
}

/** All that a guard may look at on the way to the end of a case. */
function placeOf(at: QuestionId, told: Told): string {
  const answered = told.answers.map(({ question, record }) => `${question}.${record ?? ''}`);
  return JSON.stringify([at, told.person, currentCase(told), answered]);
}

/** Where it is not "no", the first choice or some day. */
const likely: Partial<Record<QuestionId, AnswerValue>> = {
  consent: 'yes',
  level: 'misdemeanor',
  outcome: 'dismissed',
  traffic: 'yes',
  probation: 'yes',
  'sentence-done': 'yes',
  offence: 'other',
  'which-is-right': 'unsure',
};

function likeliest(at: QuestionId, told: Told): AnswerValue {
  const { kind }: Question = questions[at];
  const [first = 'unsure'] = choicesOf(at, told);
  return likely[at] ?? (kind === 'yesno' ? 'no' : first);
}
