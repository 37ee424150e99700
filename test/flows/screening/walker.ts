import type { AnswerValue, OffenceAnswer, Question } from '../../../src/flows/question.ts';
import { nothingTold, withAnswer, type Told } from '../../../src/flows/screening/answers.ts';
import { choicesOf } from '../../../src/flows/screening/choices.ts';
import { questions, type QuestionId } from '../../../src/flows/screening/questions/index.ts';
import { step } from '../../../src/flows/screening/step.ts';

/** A screening in progress: where it stands, and every question it met. */
export type Walk = Readonly<{ at: QuestionId; told: Told; met: readonly QuestionId[] }>;

/** How a walker answers a question. */
export type Choose = (question: QuestionId, options: readonly AnswerValue[], told: Told) => AnswerValue;

/** Dates far enough apart that every waiting period has both sides, and one nobody remembers. */
const past = [
  { year: 1970 },
  { year: 1999, month: 3 },
  { year: 2015, approx: true },
  { year: 2025, month: 10 },
  'unsure',
];
const future = [{ year: 2027, month: 5 }, { year: 2030 }, 'unsure'];

/** Offences people write, one for each way a section or a name can turn a finding; two of them ask which is meant. */
const written: readonly OffenceAnswer[] = [
  { card: 'pc-484-a', by: 'name' },
  { card: 'vc-23152', by: 'code' },
  { card: 'vc-2801', by: 'code' },
  { card: 'pc-288-a', by: 'code' },
  { card: 'pc-211', by: 'code' },
  { card: 'hsc-11350-felony-pre-2014', by: 'code' },
  { card: 'hsc-11359', by: 'code' },
  { card: 'pc-243-e-1', by: 'code' },
  { card: 'pc-245', by: 'code' },
  { card: 'pc-487', by: 'code' },
  { card: 'assault-kind', by: 'name' },
];

/** Every answer a question may be given in a walk; after what is told, where its choices go by that. */
export function answersTo(id: QuestionId, told?: Told): readonly AnswerValue[] {
  const question: Question = questions[id];
  if (id === 'offence') return [...(question.choices ?? []), ...written];
  if (id === 'which-offence')
    return [...new Set((told ? [told] : written.map(toldOf)).flatMap((one) => choicesOf(id, one)))];
  if (question.kind === 'date') return question.pastOnly ? past : future;
  if (question.kind === 'place') return [{ zip: '90011' }, { place: 'long-beach' }, 'unsure'];
  return [...(question.choices ?? []), ...(question.unshown ?? [])];
}

function toldOf(answer: OffenceAnswer): Told {
  return withAnswer(nothingTold, 'offence', answer);
}

/** Walks one case from hello to the result. */
export function walkToResult(choose: Choose): Walk {
  return walkOn({ at: 'lang', told: nothingTold, met: [] }, choose);
}

function walkOn(walk: Walk, choose: Choose): Walk {
  const { at, told, met } = walk;
  if (at === 'after' || met.length > 60) return walk;
  const answer = steer(at) ?? choose(at, answersTo(at, told), told);
  const next = step(at, told, { type: 'answered', question: at, answer });
  return walkOn({ at: next.at, told: next.told, met: [...met, at] }, choose);
}

/** Answers that only lead to the questions a walk is about. */
function steer(at: QuestionId): AnswerValue | undefined {
  switch (at) {
    case 'lang':
      return 'en';
    case 'consent':
      return 'yes';
    case 'review':
      return 'ok';
    default:
      return undefined;
  }
}

/** A walk's answers, in order, without the ones that only steer. */
export function factAnswers({ told }: Walk) {
  return told.answers.filter(({ question }) => (questions[question] as Question).fills !== undefined);
}

/** The same walk always answers the same question the same way, so that two walks differ in one answer only. */
export function chooseBy(seed: number): Choose {
  return (id, options): AnswerValue => options[mixed(`${seed} ${id}`) % options.length] ?? 'unsure';
}

function mixed(text: string): number {
  const mix = (hash: number, byte: number) => Math.imul(hash ^ byte, 16_777_619) >>> 0;
  return Buffer.from(text).reduce(mix, 2_166_136_261) >>> 8;
}

/** Two walks of three lean towards a felony served in custody, which chance alone seldom meets. */
const leanings: readonly Partial<Record<QuestionId, AnswerValue>>[] = [
  {},
  {
    supervision: 'none',
    'case-kind': 'conviction',
    level: 'felony',
    sentence: 'state-prison',
    offence: 'other',
    serious: 'no',
  },
  {
    supervision: 'none',
    'case-kind': 'conviction',
    level: 'felony',
    sentence: 'probation',
    'probation-outcome': 'revoked',
    offence: 'other',
  },
];

/** Answers as `chooseBy` does, but for those the walk leans to. */
export function leaningBy(seed: number): Choose {
  const towards = leanings[seed % leanings.length] ?? {};
  const choose = chooseBy(seed);
  return (id, options, told) => towards[id] ?? choose(id, options, told);
}
