import fc from 'fast-check';
import { expect, test } from 'vitest';
import { assess, type Case, type Finding, type Plan, type Standing } from '../../src/rules/index.ts';
import { people, personIn } from './people.ts';
import { clearStories, stories } from './stories.ts';

const day = fc
  .integer({ min: 0, max: 4000 })
  .map((days) => new Date(Date.UTC(2020, 0, 1) + days * 86_400_000).toISOString().slice(0, 10));

/** How much a standing says yes; the ones that say no or not yet say nothing. */
const yes: Readonly<Record<Standing, number>> = {
  'by-right': 2,
  'judge-decides': 1,
  'maybe-automatic': 1,
  later: 0,
  'need-record': 0,
  lawyer: 0,
  'not-this-law': 0,
};

test('the order of cases never matters', () => {
  fc.assert(
    fc.property(people, fc.array(stories, { minLength: 1, maxLength: 4 }), day, (person, records, today) => {
      const forth = assess(person, records, today);
      const back = assess(person, records.toReversed(), today);
      const mapped = mapPositions(back, (position) => records.length - 1 - position);
      expect(mapped.cases).toEqual(forth.cases);
      expect(contentsOf(mapped, records)).toEqual(contentsOf(forth, records));
    }),
    { numRuns: 500 },
  );
});

/** What the plan says, with every case under the position it has in another list. */
function mapPositions(
  { cases, order }: Plan,
  to: (position: number) => number,
): Pick<Plan, 'cases' | 'order'> {
  const list = (positions: readonly number[]) => positions.map(to).toSorted((one, other) => one - other);
  const mapped = ({ reasons, ...finding }: Finding): Finding => ({
    ...finding,
    reasons: reasons.map((reason) => ({
      ...reason,
      ...(reason.blockedBy && { blockedBy: list(reason.blockedBy) }),
      ...(reason.shownBy && { shownBy: list(reason.shownBy) }),
    })),
  });
  return {
    cases: cases
      .map(({ record, headline, findings }) => ({
        record: to(record),
        headline: mapped(headline),
        findings: findings.map(mapped),
      }))
      .toSorted((one, other) => one.record - other.record),
    order: order.map(({ county, records }) => ({ county, records: records.map(to) })),
  };
}

/** Two cases told in the very same words may change places. */
function contentsOf({ order }: Pick<Plan, 'order'>, records: readonly Case[]) {
  return order.map(({ county, records: inIt }) => ({
    county,
    cases: inIt.map((position) => records[position]),
  }));
}

test('one more case that goes on, or that came later, never improves another', () => {
  fc.assert(
    fc.property(known, goingOn, day, (facts, other, today) => {
      const [alone] = assess(facts, [facts], today).cases;
      const [beside] = assess(personIn(facts), [facts, other], today).cases;
      alone?.findings.forEach(({ relief: id, standing }) => {
        const now = beside?.findings.find((finding) => finding.relief === id);
        expect(now === undefined ? 0 : yes[now.standing]).toBeLessThanOrEqual(yes[standing]);
      });
    }),
    { numRuns: 500 },
  );
});

/** Nobody learns from a case what somebody on supervision has to be told by others. */
const known = stories.filter(
  ({ supervision, superStrike }) => supervision !== 'unknown' && superStrike !== 'unknown',
);

const goingOn = fc.oneof(
  stories.map((facts): Case => ({ ...facts, sentence: 'probation', probation: 'ongoing' })),
  stories.map((facts): Case => ({ ...facts, disposition: 'conviction', sentenced: { year: 2019 } })),
);

test('an older case with nothing open changes nothing for another', () => {
  fc.assert(
    fc.property(stories, clearStories, day, (facts, older, today) => {
      const old: Case = {
        ...older,
        offence: 'other',
        probation: older.probation === 'ongoing' ? 'completed' : older.probation,
        probationEnds: { year: 1972 },
        supervisionEnded: { year: 1972 },
        arrested: { year: 1970 },
        offended: { year: 1970 },
        sentenced: { year: 1970 },
        released: { year: 1971 },
      };
      const [alone] = assess(facts, [facts], today).cases;
      const [beside] = assess(personIn(facts), [facts, old], today).cases;
      expect(beside).toEqual(alone);
    }),
    { numRuns: 500 },
  );
});

test('a plan names every case once, and in a county after those that it waits for', () => {
  fc.assert(
    fc.property(people, fc.array(stories, { minLength: 1, maxLength: 5 }), day, (person, records, today) => {
      const { cases, order } = assess(person, records, today);
      expect(order.flatMap((county) => county.records).toSorted()).toEqual([...records.keys()]);
      for (const county of order) {
        county.records.forEach((position, turn) => {
          const blockers = cases[position]?.headline.reasons.flatMap(({ blockedBy = [] }) => blockedBy) ?? [];
          const after = county.records.slice(turn);
          expect(after.filter((one) => blockers.includes(one))).toEqual([]);
        });
      }
    }),
    { numRuns: 500 },
  );
});
