import { describe, expect, it, test } from 'vitest';
import {
  assess,
  unknownPerson,
  type Case,
  type Facts,
  type Person,
  type Plan,
} from '../../src/rules/index.ts';
import { wholeRecord } from '../../src/rules/whole-record.ts';
import { usualDay } from './reliefs/casebook.ts';
import { free, misdemeanorWithoutProbation, prisonFinished, probationFinished } from './reliefs/usual.ts';
import { recordStories, type Expected } from './whole-records.ts';

describe.each(recordStories)('$story', ({ person, cases, order }) => {
  const expected = cases.map(([, one]) => one);
  const asTold = order ?? [['unknown', ...cases.map((_, position) => position + 1)]];

  it('in the order told', () => {
    const plan = assess(
      { ...free, ...person },
      cases.map(([record]) => record),
      usualDay,
    );
    expectCases(plan, expected, (place) => place - 1);
    expect(plan.order.map(({ county, records }) => [county, ...records.map((one) => one + 1)])).toEqual(
      asTold,
    );
  });

  it('in the other order', () => {
    const plan = assess({ ...free, ...person }, cases.map(([record]) => record).toReversed(), usualDay);
    expectCases(plan, expected, (place) => cases.length - place);
    expect(
      plan.order.map(({ county, records }) => [county, ...records.map((one) => cases.length - one)]),
    ).toEqual(asTold);
  });
});

function expectCases(plan: Plan, expected: readonly Expected[], positionOf: (place: number) => number): void {
  const sorted = (places: readonly number[] = []) => places.map(positionOf).toSorted();
  expected.forEach(({ standing, from, because, waitsFor, shownBy }, index) => {
    const headline = plan.cases[positionOf(index + 1)]?.headline ?? expect.unreachable();
    const { eligibleFrom, reasons } = headline;
    if (standing === undefined) return;
    expect(headline.standing).toBe(standing);
    expect(eligibleFrom && eligibleFrom.date + (eligibleFrom.precision === 'exact' ? '' : '+')).toBe(from);
    expect(reasons.flatMap(({ blockedBy = [] }) => blockedBy)).toEqual(sorted(waitsFor));
    expect(reasons.flatMap((reason) => reason.shownBy ?? [])).toEqual(sorted(shownBy));
    if (because !== undefined) expect(reasons.map(({ key }) => key)).toContain(because);
  });
}

type Sight = Readonly<{
  story: string;
  person?: Partial<Person>;
  records: readonly [Case, ...Case[]];
  /** What the first case is seen with. */
  seen: Partial<Facts>;
}>;

const felonyLater: Case = {
  ...prisonFinished,
  sentenced: { year: 2022 },
  released: { year: 2023 },
  supervisionEnded: { year: 2024 },
};

test.each<Sight>([
  {
    story: 'a felony after the sentence was complete is a new felony, whatever was told',
    records: [prisonFinished, felonyLater],
    seen: { felonySince: 'yes', convictedSince: 'yes' },
  },
  {
    story: 'a misdemeanor after it is a new conviction and no felony',
    records: [prisonFinished, { ...probationFinished, sentenced: { year: 2022 } }],
    seen: { felonySince: 'no', convictedSince: 'yes' },
  },
  {
    story: 'a felony before parole ended came before the sentence was complete',
    records: [prisonFinished, { ...felonyLater, sentenced: { year: 2018 } }],
    seen: { felonySince: 'no', convictedSince: 'yes' },
  },
  {
    story: 'nobody knows if parole followed, so nobody knows if a felony after release is one since',
    records: [
      { ...prisonFinished, supervisedAfter: 'unknown', supervisionEnded: 'unknown', felonySince: 'unknown' },
      felonyLater,
    ],
    seen: { felonySince: 'unknown' },
  },
  {
    story: 'a super strike in another case, known by its section',
    records: [probationFinished, { ...prisonFinished, offence: 'pc-187' }],
    seen: { superStrike: 'yes' },
  },
  {
    story: 'a registrable offense in another case, known by its section, whatever was told',
    person: { superStrike: 'no' },
    records: [probationFinished, { ...prisonFinished, offence: 'pc-261-a-2' }],
    seen: { superStrike: 'yes' },
  },
  {
    story: 'the same found by name alone stays unknown',
    records: [probationFinished, { ...prisonFinished, offence: 'pc-187', offenceKnownBy: 'name' }],
    seen: { superStrike: 'unknown' },
  },
  {
    story: 'a charge that ended without a conviction is no strike',
    records: [probationFinished, { ...prisonFinished, offence: 'pc-187', disposition: 'no-conviction' }],
    seen: { superStrike: 'unknown' },
  },
  {
    story: 'a conviction that meant registering does not say that the duty goes on',
    person: { mustRegister: 'unknown' },
    records: [misdemeanorWithoutProbation, { ...prisonFinished, requiredRegistration: 'yes' }],
    seen: { mustRegister: 'unknown', superStrike: 'unknown' },
  },
  {
    story: 'one case alone: its own probation is probation today',
    person: { supervision: 'unknown' },
    records: [{ ...probationFinished, probation: 'ongoing' }],
    seen: { supervision: 'probation' },
  },
  {
    story: 'parole and probation at once: the parole is kept',
    person: { supervision: 'after-custody' },
    records: [{ ...probationFinished, probation: 'ongoing' }, prisonFinished],
    seen: { supervision: 'after-custody' },
  },
  {
    story: 'a release stands in for a sentence that has no day',
    records: [
      { ...prisonFinished, sentenced: 'unknown' },
      { ...felonyLater, sentenced: { year: 2017, month: 7 } },
    ],
    seen: { convictedSince: 'yes' },
  },
])('$story', ({ person, records, seen }) => {
  const [first] = wholeRecord({ ...unknownPerson, ...person }, records, usualDay);
  expect(first?.facts).toMatchObject(seen);
});
