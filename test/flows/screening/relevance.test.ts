import { describe, expect, test } from 'vitest';
import type { Question } from '../../../src/flows/question.ts';
import type { Told } from '../../../src/flows/screening/answers.ts';
import { questions, type QuestionId } from '../../../src/flows/screening/questions/index.ts';
import { assess } from '../../../src/rules/index.ts';
import { answersTo, leaningBy, walkToResult } from './walker.ts';

const today = '2026-11-23';
const walks = 5_000;

/** Pairs of a question and an answer for which another answer, all else equal, gave another finding. */
const earned = earnedPairs();

const asked = (Object.keys(questions) as QuestionId[]).filter((id) => (questions[id] as Question).fills);

describe('a question is asked only if its answer can change a finding', () => {
  test.each(asked.flatMap((id) => answersTo(id).map((answer) => [id, JSON.stringify(answer)] as const)))(
    '%s: %s',
    (id, answer) => {
      expect(earned).toContain(`${id} ${answer}`);
    },
  );
});

function earnedPairs(): ReadonlySet<string> {
  const found = new Set<string>();
  for (let walk = 0; walk < walks; walk += 1) {
    const choose = leaningBy(walk);
    const here = walkToResult(choose);
    const before = findings(here.told);
    for (const id of new Set(here.met)) {
      for (const answer of answersTo(id)) {
        const pair = `${id} ${JSON.stringify(answer)}`;
        if (found.has(pair) || (questions[id] as Question).fills === undefined) continue;
        const there = walkToResult((question, options, told) =>
          question === id && options.includes(answer) ? answer : choose(question, options, told),
        );
        if (findings(there.told) !== before) found.add(pair);
      }
    }
  }
  return found;
}

function findings(told: Told): string {
  const { cases } = assess(told.person, told.records, today);
  return JSON.stringify(cases.map((one) => one.findings));
}
