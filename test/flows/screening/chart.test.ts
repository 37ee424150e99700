import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { transition, type StateValue } from 'xstate';
import { adjacencyMapToArray, getAdjacencyMap, toDirectedGraph, type DirectedGraphNode } from 'xstate/graph';
import type { AnswerValue } from '../../../src/flows/question.ts';
import { nothingTold, withAnswer, type Told } from '../../../src/flows/screening/answers.ts';
import { screening } from '../../../src/flows/screening/machine.ts';
import { positionOf, questionAt } from '../../../src/flows/screening/positions.ts';
import { questions, type QuestionId } from '../../../src/flows/screening/questions/index.ts';
import { replay } from '../../../src/flows/screening/replay.ts';
import { contradictionIn } from '../../../src/flows/screening/contradiction.ts';
import type { Case } from '../../../src/rules/index.ts';
import { answersTo, factAnswers, walkToResult } from './walker.ts';

const ids = Object.keys(questions) as QuestionId[];
/** Answers that no guard tells apart are walked once. */
const oneIsEnough: readonly QuestionId[] = [
  'pending',
  'serving',
  'registration',
  'forum',
  'deferred-entry',
  'evaded',
  'abuse-pattern',
  'sentence-done',
  'new-conviction',
  'new-felony',
  'required-registration',
  'fire-crew',
  'super-strike',
];

/** Of these a guard asks if they were answered, "not sure" included. */
const askedLate: readonly QuestionId[] = [
  'new-felony',
  'fire-crew',
  'crime-date',
  'super-strike',
  'abuse-pattern',
  'place',
  'review',
];

/** Guards ask only if two days are in the wrong order: supervision may end before the release, or after. */
const early = [{ year: 1970 }];
const late = [{ year: 2025, month: 10 }];
const datesAt: Readonly<Partial<Record<QuestionId, readonly AnswerValue[]>>> = {
  arrested: early,
  'crime-date': early,
  sentenced: early,
  released: late,
  'supervision-ended': [...early, ...late],
  'probation-ends': late,
};

const leaves = leavesOf(toDirectedGraph(screening));
const moves = movesInTheChart();
const steps = stepsOfTheChart();

describe('the chart', () => {
  test('asks every question once, and nothing that is not a question', () => {
    expect(leaves.map(({ stateNode }) => stateNode.key).sort()).toEqual([...ids].sort());
  });

  test.each(ids)('can reach %s from the first question', (id) => {
    expect(steps.has(id)).toBe(true);
  });

  test.each(ids)('can end from %s', (id) => {
    expect(onwardsFrom(id)).toContain('goodbye');
  });

  test('ignores an event from outside, whatever its name', () => {
    const snapshot = screening.resolveState({ value: positionOf('level'), context: nothingTold });
    for (const type of ['xstate.done.actor.x', 'xstate.init', '__proto__', 'constructor']) {
      const [next] = transition(screening, snapshot, { type } as never);
      expect(next.value).toEqual(snapshot.value);
    }
  });
});

describe('a walk through the chart', () => {
  test('comes to the result within eighteen answers for one case', () => {
    fc.assert(
      fc.property(fc.infiniteStream(fc.nat(100)), (picks) => {
        const walk = walkToResult((_, options) => options[pick(picks) % options.length] ?? 'unsure');
        expect(walk.at).toBe('after');
        expect(walk.met.length - 2).toBeLessThanOrEqual(18);
      }),
      { numRuns: 500 },
    );
  });

  test('has no longer way than that', () => {
    expect(mostAnswers() - 2).toBeLessThanOrEqual(18);
  });

  test('comes to the result in nine answers for one clean misdemeanor', () => {
    const clean: Partial<Record<QuestionId, string>> = {
      pending: 'no',
      supervision: 'none',
      registration: 'no',
      'case-kind': 'conviction',
      level: 'misdemeanor',
      probation: 'yes',
      'probation-outcome': 'completed',
      offence: 'other',
    };
    const walk = walkToResult((id) => clean[id] ?? 'unsure');
    const afterConsent = walk.met.slice(walk.met.indexOf('consent') + 1);
    expect(afterConsent).toEqual([...Object.keys(clean), 'review']);
    expect(afterConsent).toHaveLength(9);
  });

  test('is the same step by step, replayed from its answers, and by the library alone', () => {
    fc.assert(
      fc.property(fc.infiniteStream(fc.nat(100)), (picks) => {
        const walk = walkToResult((_, options) => options[pick(picks) % options.length] ?? 'unsure');
        expect(replay(walk.told.answers)).toEqual({ at: walk.at, told: walk.told, waiting: [] });
        const [last] = walk.told.answers.slice(-1);
        expect(last?.question).toBe('review');
        expect(walkedByTheLibrary(walk.told.answers)).toEqual(walk.at);
        expect(JSON.parse(JSON.stringify(walk.told))).toEqual(walk.told);
      }),
      { numRuns: 200 },
    );
  });

  test('drops answers to questions that are gone, and asks on where the others lead', () => {
    const walk = walkToResult((_, options) => options[0] ?? 'unsure');
    const older = [
      { question: 'favourite-colour' as QuestionId, answer: 'blue' },
      ...walk.told.answers.map((one) => (one.question === 'level' ? { ...one, answer: 'capital' } : one)),
    ];
    expect(replay(older).at).toBe('level');
  });

  test('keeps as many facts as questions were answered', () => {
    const walk = walkToResult((_, options) => options[0] ?? 'unsure');
    expect(factAnswers(walk).length).toBe(walk.met.length - 3);
  });
});

/** Every step of the chart, with the facts that lead there. */
function movesInTheChart() {
  const places = getAdjacencyMap(screening, {
    events: ({ value, context }) => eventsAt(questionAt(value), context),
    serializeState: keyOf,
  });
  const picking = getAdjacencyMap(screening, {
    fromState: screening.resolveState({ value: positionOf('review'), context: twoCases() }),
    events: ({ value }) => picksAt(questionAt(value)),
    serializeState: keyOf,
  });
  return [...adjacencyMapToArray(places), ...adjacencyMapToArray(picking)].map(({ state, nextState }) => ({
    from: keyOf(state),
    asked: questionAt(state.value),
    to: keyOf(nextState),
    next: questionAt(nextState.value),
  }));
}

function twoCases(): Told {
  const answers = [
    { question: 'lang', answer: 'en' },
    { question: 'consent', answer: 'yes' },
    { question: 'case-kind', answer: 'conviction' },
    { question: 'review', answer: 'another' },
    { question: 'case-kind', answer: 'no-conviction' },
  ] as const;
  return answers.reduce((told, { question, answer }) => withAnswer(told, question, answer), nothingTold);
}

/** Of two cases, one is picked, then one of its answers. */
function picksAt(question: QuestionId) {
  const answers = { review: ['fix'], 'fix-case': ['case-1', 'person', 'more'], fix: ['more'] };
  const picks = Object.entries(answers).find(([id]) => id === question)?.[1] ?? [];
  const back = question === 'review' ? [] : [{ type: 'asked.back' } as const];
  return [...picks.map((answer) => ({ type: 'answered', question, answer }) as const), ...back];
}

function keyOf({ value, context }: Readonly<{ value: StateValue; context: Told }>): string {
  return JSON.stringify([
    value,
    context.person,
    context.records.map(withoutDates),
    askedLate.filter((id) => context.answers.some(({ question }) => question === id)),
    contradictionIn(context) !== undefined,
  ]);
}

/** From each question to those that may come next, whatever was answered before. */
function stepsOfTheChart(): ReadonlyMap<string, ReadonlySet<string>> {
  const groups = Map.groupBy(moves, ({ asked }) => asked);
  return new Map([...groups].map(([asked, group]) => [asked, new Set(group.map(({ next }) => next))]));
}

/**
 * The most answers that lead from the first question to the result of one case; which of two is right is no new one, and
 * who is not sure at the end goes a way around.
 */
function mostAnswers(): number {
  const onwards = Map.groupBy(
    moves.filter(({ asked, next }) => !aside.has(next) && next !== asked),
    ({ from }) => from,
  );
  const known = new Map<string, number>();
  const most = (from: string): number => {
    const group = onwards.get(from) ?? [];
    const longest =
      known.get(from) ??
      (group[0]?.asked === 'after'
        ? 0
        : Number(group[0]?.asked !== 'which-is-right') + Math.max(...group.map(({ to }) => most(to))));
    known.set(from, longest);
    return longest;
  };
  return most(moves[0]?.from ?? '');
}

const aside: ReadonlySet<string> = new Set(['unsure-of-review', 'fix-case', 'fix', 'declined', 'lang']);

function onwardsFrom(start: QuestionId): ReadonlySet<string> {
  const seen = new Set<string>([start]);
  for (const id of seen) steps.get(id)?.forEach((one) => seen.add(one));
  return seen;
}

function eventsAt(question: QuestionId, told: Told) {
  if (question === 'fix') return [{ type: 'asked.back' } as const];
  const answers = answersTo(question, told).filter((answer) => isTold(question, answer));
  const walked = oneIsEnough.includes(question) ? answers.slice(0, 1) : (datesAt[question] ?? answers);
  return walked.map((answer) => ({ type: 'answered', question, answer }) as const);
}

/** Of offences that are written, guards tell apart one whose section says all, and one that asks. One case is enough. */
function isTold(question: QuestionId, answer: AnswerValue): boolean {
  if (typeof answer === 'object' && 'card' in answer)
    return ['pc-211', 'pc-245', 'hsc-11350-felony-pre-2014', 'hsc-11359', 'pc-243-e-1', 'pc-487'].includes(
      answer.card,
    );
  if (question === 'which-offence')
    return answer === 'pc-245-a-1' || answer === 'pc-487-a' || answer === 'unsure';
  return answer !== 'another' || !['review', 'after', 'goodbye'].includes(question);
}

function withoutDates(record: Case) {
  const {
    sentenced: _s,
    released: _r,
    supervisionEnded: _e,
    probationEnds: _p,
    arrested: _a,
    offended: _o,
    ...rest
  } = record;
  return rest;
}

function walkedByTheLibrary(
  answers: readonly Readonly<{ question: QuestionId; answer: unknown }>[],
): QuestionId {
  const start = screening.resolveState({ value: positionOf('lang'), context: nothingTold });
  const end = answers.reduce(
    (snapshot, { question, answer }) =>
      transition(screening, snapshot, { type: 'answered', question, answer: answer as string })[0],
    start,
  );
  return questionAt(end.value);
}

function pick(stream: fc.Stream<number>): number {
  return Number(stream.next().value);
}

function leavesOf(node: DirectedGraphNode): readonly DirectedGraphNode[] {
  return node.children.length === 0 ? [node] : node.children.flatMap(leavesOf);
}
