import { describe, expect, it } from 'vitest';
import { decide } from '../../../src/rules/decide.ts';
import type { Facts, PartialDate, Standing } from '../../../src/rules/index.ts';
import type { Relief } from '../../../src/rules/relief.ts';
import { automaticRelief } from '../../../src/rules/reliefs/pc-1203-425-automatic/relief.ts';
import { dismissalAfterFelonyCustody } from '../../../src/rules/reliefs/pc-1203-41-dismissal/relief.ts';
import { dismissalBeforeRealignment } from '../../../src/rules/reliefs/pc-1203-42-before-realignment/relief.ts';
import { dismissalAfterProbation } from '../../../src/rules/reliefs/pc-1203-4-dismissal/relief.ts';
import { arrestSealing } from '../../../src/rules/reliefs/pc-851-91-arrest-sealing/relief.ts';
import { automaticArrestRelief } from '../../../src/rules/reliefs/pc-851-93-automatic-arrest/relief.ts';
import { certificateOfRehabilitation } from '../../../src/rules/reliefs/pc-4852-01-rehabilitation/relief.ts';
import { leavingTheRegistry } from '../../../src/rules/reliefs/pc-290-5-registry/relief.ts';
import { dismissalWithoutProbation } from '../../../src/rules/reliefs/pc-1203-4a-dismissal/relief.ts';
import {
  free,
  misdemeanorWithoutProbation,
  notConvicted,
  prisonFinished,
  probationFinished,
} from './usual.ts';

type Clock = Readonly<{
  name: string;
  relief: Relief;
  /** The case, when the clock starts on this day. */
  from: (start: PartialDate) => Facts;
  years: number;
  /** "More than" so many years, or "at least". */
  extraDays: 0 | 1;
  after: Standing;
  /** Of a day that can be longer off than the usual one, however exactly it was told. */
  neverExact?: true;
  /** Of a law that began in October 2024: the same days so many years on, leap years among them. */
  yearsOn?: 12;
}>;

const noParole = { ...free, ...prisonFinished, supervisedAfter: 'no', supervisionEnded: 'unknown' } as const;
const parole = { ...free, ...prisonFinished, released: { year: 2001 } } as const;

const uncharged = { ...free, ...notConvicted, outcome: 'not-charged', offence: 'pc-484-a' } as const;
const registered = { ...free, ...probationFinished, mustRegister: 'yes' } as const;

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
  {
    name: 'the usual time to file a misdemeanor',
    relief: arrestSealing,
    from: (arrested) => ({ ...uncharged, arrested }),
    years: 1,
    extraDays: 1,
    after: 'by-right',
    neverExact: true,
  },
  {
    name: 'the usual time to file a felony',
    relief: arrestSealing,
    from: (arrested) => ({ ...uncharged, level: 'felony', arrested }),
    years: 3,
    extraDays: 1,
    after: 'by-right',
    neverExact: true,
  },
  {
    name: 'five years to file a crime against an older person',
    relief: arrestSealing,
    from: (arrested) => ({ ...uncharged, level: 'felony', offence: 'pc-368-d', arrested }),
    years: 5,
    extraDays: 1,
    after: 'by-right',
    neverExact: true,
  },
  {
    name: 'six years to file a serious felony',
    relief: arrestSealing,
    from: (arrested) => ({ ...uncharged, level: 'felony', offence: 'pc-211', arrested }),
    years: 6,
    extraDays: 1,
    after: 'by-right',
    neverExact: true,
  },
  {
    name: 'seven years to file PEN 273.5',
    relief: arrestSealing,
    from: (arrested) => ({ ...uncharged, level: 'felony', offence: 'pc-273-5-a', arrested }),
    years: 7,
    extraDays: 1,
    after: 'by-right',
    neverExact: true,
  },
  {
    name: 'ten years to file a felony that brings registration',
    relief: arrestSealing,
    from: (arrested) => ({ ...uncharged, level: 'felony', offence: 'pc-288-4', arrested }),
    years: 10,
    extraDays: 1,
    after: 'by-right',
    neverExact: true,
  },
  {
    name: 'ten years to file a felony nobody knows',
    relief: arrestSealing,
    from: (arrested) => ({ ...uncharged, level: 'felony', offence: 'unknown', arrested }),
    years: 10,
    extraDays: 1,
    after: 'need-record',
    neverExact: true,
  },
  {
    name: 'seven years to file PEN 273.5 as a misdemeanor',
    relief: arrestSealing,
    from: (arrested) => ({ ...uncharged, offence: 'pc-273-5-a', arrested }),
    years: 7,
    extraDays: 1,
    after: 'by-right',
    neverExact: true,
  },
  {
    name: 'the state waits a year after a misdemeanor arrest',
    relief: automaticArrestRelief,
    from: (arrested) => ({ ...uncharged, arrested }),
    years: 1,
    extraDays: 0,
    after: 'maybe-automatic',
    yearsOn: 12,
  },
  {
    name: 'the state waits three years after a felony arrest',
    relief: automaticArrestRelief,
    from: (arrested) => ({ ...uncharged, level: 'felony', arrested }),
    years: 3,
    extraDays: 0,
    after: 'maybe-automatic',
    yearsOn: 12,
  },
  {
    name: 'seven years to a certificate',
    relief: certificateOfRehabilitation,
    from: (released) => ({ ...noParole, offence: 'pc-484-a', released }),
    years: 7,
    extraDays: 1,
    after: 'judge-decides',
  },
  {
    name: 'nine years to a certificate',
    relief: certificateOfRehabilitation,
    from: (released) => ({ ...noParole, offence: 'pc-187', released }),
    years: 9,
    extraDays: 1,
    after: 'judge-decides',
  },
  {
    name: 'ten years to a certificate',
    relief: certificateOfRehabilitation,
    from: (released) => ({ ...noParole, requiredRegistration: 'yes', released }),
    years: 10,
    extraDays: 1,
    after: 'judge-decides',
  },
  {
    name: 'the longest to a certificate',
    relief: certificateOfRehabilitation,
    from: (released) => ({ ...noParole, requiredRegistration: 'unknown', released }),
    years: 10,
    extraDays: 1,
    after: 'judge-decides',
    neverExact: true,
  },
  {
    name: 'ten years of tier one',
    relief: leavingTheRegistry,
    from: (registeredSince) => ({ ...registered, registryTier: 'one', registeredSince }),
    years: 10,
    extraDays: 1,
    after: 'judge-decides',
    neverExact: true,
  },
  {
    name: 'twenty years of tier two',
    relief: leavingTheRegistry,
    from: (registeredSince) => ({ ...registered, registryTier: 'two', registeredSince }),
    years: 20,
    extraDays: 1,
    after: 'judge-decides',
    neverExact: true,
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

describe.each(clocks)('$name', ({ relief, from, years, extraDays, after, neverExact, yearsOn = 0 }) => {
  const on = <Told extends PartialDate>(told: Told): Told => ({ ...told, year: told.year + yearsOn });

  it.each(starts.map(on))('opens on the right day from $year-$month-$day', (start) => {
    const opens = anniversary(start, years, extraDays);
    const asked = (today: string) => decide(relief, from(start), today);
    expect(asked(dayAround(opens, -1))).toMatchObject({
      standing: 'later',
      eligibleFrom: { date: opens, precision: neverExact ? 'on-or-after' : 'exact' },
    });
    expect(asked(opens).standing).toBe(after);
    expect(asked(dayAround(opens, 1)).standing).toBe(after);
  });

  it.each([
    { told: { year: 2015 }, last: { year: 2015, month: 12, day: 31 } },
    { told: { year: 2016, month: 2 }, last: { year: 2016, month: 2, day: 29 } },
    { told: { year: 2015, approx: true }, last: { year: 2016, month: 12, day: 31 } },
    { told: { year: 2015, month: 12, approx: true }, last: { year: 2016, month: 1, day: 31 } },
    { told: { year: 2015, month: 12, day: 31, approx: true }, last: { year: 2016, month: 1, day: 1 } },
  ])('counts from the last day that $told can mean', ({ told, last }) => {
    const opens = anniversary(on(last), years, extraDays);
    expect(decide(relief, from(on(told)), dayAround(opens, -1))).toMatchObject({
      standing: 'later',
      eligibleFrom: { date: opens, precision: 'on-or-after' },
    });
    expect(decide(relief, from(on(told)), opens).standing).toBe(after);
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
