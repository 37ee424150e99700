import { describe, expect, it } from 'vitest';
import { decide } from '../../../src/rules/decide.ts';
import type { Facts, PartialDate, Standing } from '../../../src/rules/index.ts';
import type { Relief } from '../../../src/rules/relief.ts';
import { automaticRelief } from '../../../src/rules/reliefs/pc-1203-425-automatic/relief.ts';
import { dismissalAfterFelonyCustody } from '../../../src/rules/reliefs/pc-1203-41-dismissal/relief.ts';
import { dismissalBeforeRealignment } from '../../../src/rules/reliefs/pc-1203-42-before-realignment/relief.ts';
import { dismissalAfterProbation } from '../../../src/rules/reliefs/pc-1203-4-dismissal/relief.ts';
import { dismissalWithoutProbation } from '../../../src/rules/reliefs/pc-1203-4a-dismissal/relief.ts';
import { free, misdemeanorWithoutProbation, prisonFinished, probationFinished } from './usual.ts';

type Clock = Readonly<{
  name: string;
  relief: Relief;
  /** The case, when the clock starts on this day. */
  from: (start: PartialDate) => Facts;
  years: number;
  /** "More than" so many years, or "at least". */
  extraDays: 0 | 1;
  after: Standing;
}>;

const noParole = { ...free, ...prisonFinished, supervisedAfter: 'no', supervisionEnded: 'unknown' } as const;
const parole = { ...free, ...prisonFinished, released: { year: 2001 } } as const;

const clocks: readonly Clock[] = [
  {
    name: 'the last day of probation',
    relief: dismissalAfterProbation,
    from: (probationEnds) => ({ ...free, ...probationFinished, probation: 'ongoing', probationEnds }),
    years: 0,
    extraDays: 1,
    after: 'need-record',
  },
  {
    name: 'a year from the sentence',
    relief: dismissalWithoutProbation,
    from: (sentenced) => ({ ...free, ...misdemeanorWithoutProbation, sentenced }),
    years: 1,
    extraDays: 1,
    after: 'by-right',
  },
  {
    name: 'a year after a split sentence',
    relief: dismissalAfterFelonyCustody,
    from: (supervisionEnded) => ({
      ...parole,
      sentence: 'split',
      released: { year: 2012 },
      supervisionEnded,
    }),
    years: 1,
    extraDays: 1,
    after: 'judge-decides',
  },
  {
    name: 'two years after county jail',
    relief: dismissalAfterFelonyCustody,
    from: (released) => ({ ...noParole, sentence: 'county-jail', released }),
    years: 2,
    extraDays: 1,
    after: 'judge-decides',
  },
  {
    name: 'two years after prison without parole',
    relief: dismissalAfterFelonyCustody,
    from: (released) => ({ ...noParole, released }),
    years: 2,
    extraDays: 1,
    after: 'judge-decides',
  },
  {
    name: 'two years after parole',
    relief: dismissalAfterFelonyCustody,
    from: (supervisionEnded) => ({ ...parole, supervisionEnded }),
    years: 2,
    extraDays: 1,
    after: 'judge-decides',
  },
  {
    name: 'two years after parole, before realignment',
    relief: dismissalBeforeRealignment,
    from: (supervisionEnded) => ({ ...parole, sentenced: { year: 2000 }, supervisionEnded }),
    years: 2,
    extraDays: 1,
    after: 'lawyer',
  },
  {
    name: 'the state waits a year',
    relief: automaticRelief,
    from: (sentenced) => ({ ...free, ...misdemeanorWithoutProbation, sentenced }),
    years: 1,
    extraDays: 0,
    after: 'maybe-automatic',
  },
  {
    name: 'the state waits four years',
    relief: automaticRelief,
    from: (supervisionEnded) => ({ ...parole, supervisionEnded }),
    years: 4,
    extraDays: 0,
    after: 'maybe-automatic',
  },
];

const starts: readonly PartialDate[] = [
  { year: 2015, month: 6, day: 15 },
  { year: 2015, month: 12, day: 31 },
  { year: 2016, month: 1, day: 1 },
  { year: 2016, month: 2, day: 28 },
  { year: 2016, month: 2, day: 29 },
  { year: 2016, month: 3, day: 1 },
  { year: 2019, month: 2, day: 28 },
];

describe.each(clocks)('$name', ({ relief, from, years, extraDays, after }) => {
  it.each(starts)('opens on the right day from $year-$month-$day', (start) => {
    const opens = anniversary(start, years, extraDays);
    const on = (today: string) => decide(relief, from(start), today);
    expect(on(dayAround(opens, -1))).toMatchObject({
      standing: 'later',
      eligibleFrom: { date: opens, precision: 'exact' },
    });
    expect(on(opens).standing).toBe(after);
    expect(on(dayAround(opens, 1)).standing).toBe(after);
  });

  it.each([
    { told: { year: 2015 }, last: { year: 2015, month: 12, day: 31 } },
    { told: { year: 2016, month: 2 }, last: { year: 2016, month: 2, day: 29 } },
    { told: { year: 2015, approx: true }, last: { year: 2016, month: 12, day: 31 } },
    { told: { year: 2015, month: 12, approx: true }, last: { year: 2016, month: 1, day: 31 } },
    { told: { year: 2015, month: 12, day: 31, approx: true }, last: { year: 2016, month: 1, day: 1 } },
  ])('counts from the last day that $told can mean', ({ told, last }) => {
    const opens = anniversary(last, years, extraDays);
    expect(decide(relief, from(told), dayAround(opens, -1))).toMatchObject({
      standing: 'later',
      eligibleFrom: { date: opens, precision: 'on-or-after' },
    });
    expect(decide(relief, from(told), opens).standing).toBe(after);
  });
});

/** Counted here with plain `Date`, so that the rules' own arithmetic does not check itself: JavaScript rolls 29 February over to 1 March. */
function anniversary({ year, month = 1, day = 1 }: PartialDate, years: number, extraDays: number): string {
  const there = new Date(Date.UTC(year + years, month - 1, day));
  return dayAround(there.toISOString().slice(0, 10), extraDays);
}

function dayAround(day: string, days: number): string {
  return new Date(Date.parse(day) + days * 86_400_000).toISOString().slice(0, 10);
}
