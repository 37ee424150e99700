import type { Case, Person, Standing } from '../../src/rules/index.ts';
import {
  misdemeanorWithoutProbation,
  notConvicted,
  prisonFinished,
  probationFinished,
} from './reliefs/usual.ts';

/** What a case comes to beside the others. Cases go by their place in the story, from 1. */
export type Expected = Readonly<{
  standing?: Standing;
  /** The first day to ask; `+` behind it when it may be later. */
  from?: string;
  /** The cases that it has to wait for. */
  waitsFor?: readonly number[];
  /** A reason that decides, and the cases that show it. */
  because?: string;
  shownBy?: readonly number[];
}>;

/** Several cases of one person, asked about on 23 November 2026. */
export type RecordStory = Readonly<{
  story: string;
  person?: Partial<Person>;
  cases: readonly (readonly [Case, Expected])[];
  /** The cases in the order in which to deal with them, county by county; as told, when left out. */
  order?: readonly (readonly [county: string, ...cases: number[]])[];
}>;

const day = (year: number, month: number, day: number) => ({ year, month, day });

/** A misdemeanor from 2024 with a fine: by right on the usual day. */
const fine: Case = misdemeanorWithoutProbation;
/** A misdemeanor whose probation was finished, by right. */
const finished: Case = { ...probationFinished, sentenced: day(2015, 5, 4) };
/** Probation from 2025 that goes on until 3 March 2027. */
const ongoing: Case = {
  ...probationFinished,
  sentenced: day(2025, 3, 3),
  probation: 'ongoing',
  probationEnds: day(2027, 3, 3),
};
const ongoingNobodyKnows: Case = { ...ongoing, probationEnds: 'unknown' };
/** Prison that ended in 2017, parole that ended in 2020: the judge decides. */
const prison: Case = { ...prisonFinished, sentenced: day(2014, 2, 3) };
/** Out since March 2026, and on parole. */
const parole: Case = {
  ...prisonFinished,
  sentenced: day(2024, 1, 15),
  released: day(2026, 3, 1),
  supervisedAfter: 'yes',
  supervisionEnded: 'unknown',
};
const split: Case = { ...parole, sentence: 'split', supervisedAfter: 'unknown' };

/** Arrested in 2015 for hurting a partner, and nothing came of it: by right, alone. */
const abuse: Case = {
  ...notConvicted,
  level: 'misdemeanor',
  offence: 'pc-243-e-1',
  arrested: day(2015, 5, 9),
};
const abuseOf = (year: number): Case => ({ ...abuse, arrested: day(year, 5, 9) });
const abuseConvicted = (year: number): Case => ({
  ...finished,
  offence: 'pc-243-e-1',
  sentenced: day(year, 5, 9),
});
/** What the person said of several arrests is not what their cases show. */
const shown = { standing: 'judge-decides', because: 'abuse-pattern' } as const;
const perhaps = { standing: 'judge-decides', because: 'unknown-abuse-pattern' } as const;

const byRight: Expected = { standing: 'by-right' };
const judge: Expected = { standing: 'judge-decides' };
const waits: Expected = { standing: 'later', because: 'on-probation', from: '2027-03-04' };
const ownProbation: Expected = { standing: 'later', because: 'on-this-probation', from: '2027-03-04' };
const after: Expected = { standing: 'judge-decides', because: 'convicted-since' };
const anything: Expected = {};

/** What each case is told alone: nothing in it says that there is another. */
export const recordStories: readonly RecordStory[] = [
  {
    story: 'Two old cases, nothing open: each stands as it does alone, the oldest first',
    cases: [
      [fine, byRight],
      [finished, byRight],
    ],
    order: [['unknown', 2, 1]],
  },
  {
    story: 'A later conviction that was not thought of: the judge decides on the older one',
    cases: [
      [fine, { ...after, shownBy: [2] }],
      [{ ...fine, sentenced: day(2025, 5, 5) }, byRight],
    ],
    order: [['unknown', 2, 1]],
  },
  {
    story: 'A later conviction, and nobody was asked: the other case answers',
    cases: [
      [
        { ...fine, convictedSince: 'unknown' },
        { ...after, shownBy: [2] },
      ],
      [{ ...finished, sentenced: day(2025, 5, 5) }, byRight],
    ],
    order: [['unknown', 2, 1]],
  },
  {
    story: 'The other conviction is older: what nobody knows stays unknown',
    cases: [
      [
        { ...fine, convictedSince: 'unknown' },
        { standing: 'judge-decides', because: 'unknown-convicted-since' },
      ],
      [finished, byRight],
    ],
    order: [['unknown', 2, 1]],
  },
  {
    story: 'Three convictions: each one sees those after it',
    cases: [
      [
        { ...fine, sentenced: { year: 2010 } },
        { ...after, shownBy: [2, 3] },
      ],
      [
        { ...fine, sentenced: { year: 2015 } },
        { ...after, shownBy: [3] },
      ],
      [{ ...fine, sentenced: { year: 2020 } }, byRight],
    ],
    order: [['unknown', 3, 1, 2]],
  },
  {
    story: 'Both in the same year, and no more is known: what was told stays',
    cases: [
      [{ ...fine, sentenced: { year: 2024 } }, byRight],
      [{ ...fine, sentenced: { year: 2024, month: 6 } }, byRight],
    ],
    order: [['unknown', 2, 1]],
  },
  {
    story: 'Both on the same day: neither came later',
    cases: [
      [fine, byRight],
      [{ ...fine, level: 'infraction', sentence: 'unknown' }, byRight],
    ],
    order: [['unknown', 2, 1]],
  },
  {
    story: 'About 2023, and 2024: "about" may be the later one',
    cases: [
      [{ ...fine, sentenced: { year: 2023, approx: true } }, byRight],
      [{ ...fine, sentenced: { year: 2024 } }, byRight],
    ],
  },
  {
    story: 'The later sentence has no day, but the arrest came after the first sentence',
    cases: [
      [fine, { ...after, shownBy: [2] }],
      [{ ...probationFinished, arrested: day(2024, 3, 15) }, byRight],
    ],
    order: [['unknown', 2, 1]],
  },
  {
    story: 'The later sentence has no day, but the offense came after the first sentence',
    cases: [
      [fine, { ...after, shownBy: [2] }],
      [{ ...probationFinished, offended: { year: 2025 } }, byRight],
    ],
    order: [['unknown', 2, 1]],
  },
  {
    story: 'Arrested before the first sentence, and no day of the second: nobody can tell',
    cases: [
      [fine, byRight],
      [{ ...probationFinished, arrested: { year: 2024, month: 3 } }, byRight],
    ],
  },
  {
    story: 'Neither sentence has a day: nobody can tell',
    cases: [
      [{ ...fine, sentenced: 'unknown' }, { standing: 'need-record' }],
      [probationFinished, byRight],
    ],
    order: [['unknown', 2, 1]],
  },
  {
    story: 'A later arrest without a conviction is no conviction',
    cases: [
      [fine, byRight],
      [{ ...notConvicted, arrested: { year: 2025 } }, anything],
    ],
  },
  {
    story: 'A later juvenile case is no conviction',
    cases: [
      [fine, byRight],
      [{ ...finished, court: 'juvenile', sentenced: { year: 2025 } }, anything],
    ],
  },
  {
    story: 'A later conviction by a federal court is one',
    cases: [
      [fine, { ...after, shownBy: [2] }],
      [{ ...finished, court: 'federal', sentenced: { year: 2025 } }, anything],
    ],
  },
  {
    story: 'A later infraction is a crime too: the cautious reading of an honest life',
    cases: [
      [fine, { ...after, shownBy: [2] }],
      [{ ...fine, level: 'infraction', sentence: 'unknown', sentenced: { year: 2025, month: 2 } }, byRight],
    ],
    order: [['unknown', 2, 1]],
  },
  {
    story: 'A new conviction in its waiting year: the old one is for the judge, the new one waits',
    cases: [
      [fine, { ...after, shownBy: [2] }],
      [
        { ...fine, sentenced: day(2026, 3, 14) },
        { standing: 'later', from: '2027-03-15' },
      ],
    ],
  },
  {
    story: 'Probation in another case, with its last day',
    person: { supervision: 'probation' },
    cases: [
      [finished, { ...waits, waitsFor: [2] }],
      [ongoing, ownProbation],
    ],
    order: [['unknown', 2, 1]],
  },
  {
    story: 'Probation in another case, and nobody was asked about supervision',
    person: { supervision: 'unknown' },
    cases: [
      [finished, { ...waits, waitsFor: [2] }],
      [ongoing, ownProbation],
    ],
    order: [['unknown', 2, 1]],
  },
  {
    story: 'Said not to be on probation, and a case says so: the cautious answer',
    cases: [
      [finished, { ...waits, waitsFor: [2] }],
      [ongoing, ownProbation],
    ],
    order: [['unknown', 2, 1]],
  },
  {
    story: 'Probation in another case, and nobody knows its last day',
    person: { supervision: 'probation' },
    cases: [
      [finished, { standing: 'later', because: 'on-probation', waitsFor: [2] }],
      [ongoingNobodyKnows, { standing: 'later', because: 'on-this-probation' }],
    ],
    order: [['unknown', 2, 1]],
  },
  {
    story: 'The last day of the other probation has passed: it holds nobody',
    cases: [
      [finished, byRight],
      [
        { ...ongoing, probationEnds: day(2026, 11, 22) },
        { standing: 'need-record', because: 'probation-end-passed' },
      ],
    ],
  },
  {
    story: 'The last day of the other probation is today: not yet',
    cases: [
      [finished, { standing: 'later', because: 'on-probation', from: '2026-11-24', waitsFor: [2] }],
      [
        { ...ongoing, probationEnds: day(2026, 11, 23) },
        { standing: 'later', from: '2026-11-24' },
      ],
    ],
    order: [['unknown', 2, 1]],
  },
  {
    story: 'On probation in a case that was not told: there is nothing to name',
    person: { supervision: 'probation' },
    cases: [
      [finished, { standing: 'later', because: 'on-probation' }],
      [prison, { standing: 'later', because: 'on-probation' }],
    ],
    order: [['unknown', 2, 1]],
  },
  {
    story: 'Two probations: the one that ends first waits for the other, and so does the rest',
    person: { supervision: 'probation' },
    cases: [
      [finished, { ...waits, from: '2028-02-01', waitsFor: [2, 3] }],
      [ongoing, { ...waits, from: '2028-02-01', waitsFor: [3] }],
      [
        { ...ongoing, probationEnds: day(2028, 1, 31) },
        { ...ownProbation, from: '2028-02-01' },
      ],
    ],
    order: [['unknown', 3, 2, 1]],
  },
  {
    story: 'Two probations, and nobody knows the last day of one: any date can move',
    person: { supervision: 'probation' },
    cases: [
      [ongoing, { standing: 'later', because: 'on-probation', from: '2027-03-04+', waitsFor: [2] }],
      [ongoingNobodyKnows, { standing: 'later', because: 'on-this-probation' }],
    ],
    order: [['unknown', 2, 1]],
  },
  {
    story: 'Two probations, and nobody knows any last day: each has its own to wait for',
    person: { supervision: 'probation' },
    cases: [
      [
        { ...ongoingNobodyKnows, level: 'felony' },
        { standing: 'later', because: 'on-this-probation' },
      ],
      [ongoingNobodyKnows, { standing: 'later', because: 'on-this-probation' }],
    ],
  },
  {
    story: 'Probation in an older case: a case without probation goes to the judge and does not wait',
    person: { supervision: 'probation' },
    cases: [
      [fine, { standing: 'judge-decides', because: 'on-probation-elsewhere', shownBy: [2] }],
      [{ ...ongoing, sentenced: day(2023, 3, 3) }, ownProbation],
    ],
  },
  {
    story: 'Prison long ago, probation now',
    person: { supervision: 'probation' },
    cases: [
      [prison, { ...waits, waitsFor: [2] }],
      [ongoing, ownProbation],
    ],
    order: [['unknown', 2, 1]],
  },
  {
    story: 'Federal probation holds a California case',
    person: { supervision: 'probation' },
    cases: [
      [
        { ...finished, county: 'los-angeles' },
        { ...waits, waitsFor: [2] },
      ],
      [{ ...ongoing, court: 'federal' }, anything],
    ],
    order: [
      ['los-angeles', 1],
      ['unknown', 2],
    ],
  },
  {
    story: 'Parole in another case',
    person: { supervision: 'after-custody' },
    cases: [
      [finished, { standing: 'later', because: 'supervised-after-custody', waitsFor: [2] }],
      [parole, { standing: 'later', because: 'parole-or-supervision' }],
    ],
    order: [['unknown', 2, 1]],
  },
  {
    story: 'Supervision after county jail in another case',
    person: { supervision: 'after-custody' },
    cases: [
      [prison, { standing: 'later', because: 'parole-or-supervision', waitsFor: [2] }],
      [split, { standing: 'later', because: 'parole-or-supervision' }],
    ],
    order: [['unknown', 2, 1]],
  },
  {
    story: 'Parole in one case and supervision in another: the third waits for both',
    person: { supervision: 'after-custody' },
    cases: [
      [finished, { standing: 'later', because: 'supervised-after-custody', waitsFor: [2, 3] }],
      [parole, { standing: 'later', because: 'parole-or-supervision' }],
      [split, { standing: 'later', because: 'parole-or-supervision' }],
    ],
    order: [['unknown', 3, 2, 1]],
  },
  {
    story: 'On parole, and the only parole that was told of has ended: there is nothing to name',
    person: { supervision: 'after-custody' },
    cases: [
      [finished, { standing: 'later', because: 'supervised-after-custody' }],
      [prison, { standing: 'later', because: 'parole-or-supervision' }],
    ],
    order: [['unknown', 2, 1]],
  },
  {
    story: 'On parole, and nobody knows if any followed this prison term: nobody guesses',
    person: { supervision: 'after-custody' },
    cases: [
      [finished, { standing: 'later', because: 'supervised-after-custody' }],
      [
        { ...parole, supervisedAfter: 'unknown' },
        { standing: 'later', because: 'parole-or-supervision' },
      ],
    ],
    order: [['unknown', 1, 2]],
  },
  {
    story: 'An open case holds them all, and is none of them',
    person: { facingCharges: 'yes' },
    cases: [
      [finished, { standing: 'later', because: 'open-case' }],
      [fine, { standing: 'later', because: 'open-case' }],
    ],
  },
  {
    story: 'A sentence being served holds them all',
    person: { serving: 'yes' },
    cases: [
      [finished, { standing: 'later', because: 'serving-sentence' }],
      [prison, { standing: 'later', because: 'serving-sentence' }],
    ],
    order: [['unknown', 2, 1]],
  },
  {
    story: 'Three counties: each by itself, a county nobody named last',
    cases: [
      [{ ...prison, county: 'orange' }, judge],
      [{ ...fine, county: 'los-angeles' }, byRight],
      [finished, byRight],
      [{ ...finished, county: 'orange', probation: 'violated' }, judge],
    ],
    order: [
      ['los-angeles', 2],
      ['orange', 1, 4],
      ['unknown', 3],
    ],
  },
  {
    story: 'A case of one county waits for a case of another: that county comes first',
    person: { supervision: 'probation' },
    cases: [
      [
        { ...finished, county: 'los-angeles' },
        { ...waits, waitsFor: [2] },
      ],
      [{ ...ongoing, county: 'orange' }, ownProbation],
    ],
    order: [
      ['orange', 2],
      ['los-angeles', 1],
    ],
  },
  {
    story: 'In a county: by right, then the judge, then a missing paper, then a date',
    cases: [
      [
        { ...fine, sentenced: day(2026, 3, 14), sentenceDone: 'yes' },
        { standing: 'later', from: '2027-03-15' },
      ],
      [{ ...probationFinished, probation: 'unknown', level: 'felony' }, { standing: 'need-record' }],
      [prison, judge],
      [finished, byRight],
    ],
    order: [['unknown', 4, 3, 2, 1]],
  },
  {
    story: 'No pattern of abuse was told, and two convictions within three years make one',
    cases: [
      [abuse, { ...shown, shownBy: [2, 3] }],
      [abuseConvicted(2012), anything],
      [abuseConvicted(2014), anything],
    ],
    order: [['unknown', 2, 3, 1]],
  },
  {
    story: 'Two convictions for hurting a partner, three years apart to the day',
    cases: [
      [abuse, { ...shown, shownBy: [2, 3] }],
      [{ ...abuseConvicted(2011), court: 'federal' }, anything],
      [{ ...abuseConvicted(2014), court: 'federal' }, anything],
    ],
    order: [['unknown', 1, 2, 3]],
  },
  {
    story: 'Two convictions, three years and a day apart: no pattern',
    cases: [
      [abuse, byRight],
      [{ ...abuseConvicted(2011), court: 'federal' }, anything],
      [{ ...abuseConvicted(2014), court: 'federal', sentenced: day(2014, 5, 10) }, anything],
    ],
    order: [['unknown', 1, 2, 3]],
  },
  {
    story: 'Two convictions of one day are one occasion',
    cases: [
      [abuse, byRight],
      [{ ...abuseConvicted(2014), court: 'federal' }, anything],
      [{ ...abuseConvicted(2014), court: 'federal', offence: 'pc-273-5-a' }, anything],
    ],
    order: [['unknown', 1, 2, 3]],
  },
  {
    story: 'Two convictions, and nobody knows the days: there may be a pattern',
    cases: [
      [abuse, perhaps],
      [{ ...abuseConvicted(2012), court: 'federal', sentenced: 'unknown' }, anything],
      [{ ...abuseConvicted(2014), court: 'federal' }, anything],
    ],
    order: [['unknown', 1, 3, 2]],
  },
  {
    story: 'One conviction and one arrest: no pattern',
    cases: [
      [abuse, byRight],
      [{ ...abuseConvicted(2014), court: 'federal' }, anything],
    ],
    order: [['unknown', 1, 2]],
  },
  {
    story: 'Two convictions for something else: no pattern',
    cases: [
      [abuse, byRight],
      [{ ...abuseConvicted(2012), court: 'federal', offence: 'pc-484-a' }, anything],
      [{ ...abuseConvicted(2014), court: 'federal', offence: 'pc-484-a' }, anything],
    ],
    order: [['unknown', 1, 2, 3]],
  },
  {
    story: 'Five arrests for hurting a partner, each within three years of another',
    cases: [
      [abuse, { ...shown, shownBy: [2, 3, 4, 5] }],
      [abuseOf(2013), { ...shown, shownBy: [1, 3, 4, 5] }],
      [abuseOf(2014), { ...shown, shownBy: [1, 2, 4, 5] }],
      [abuseOf(2016), { ...shown, shownBy: [1, 2, 3, 5] }],
      [abuseOf(2017), { ...shown, shownBy: [1, 2, 3, 4] }],
    ],
    order: [['unknown', 2, 3, 1, 4, 5]],
  },
  {
    story: 'Four arrests for hurting a partner, and one for theft: no pattern',
    cases: [
      [abuse, byRight],
      [abuseOf(2013), byRight],
      [abuseOf(2014), byRight],
      [abuseOf(2016), byRight],
      [{ ...abuseOf(2017), offence: 'pc-484-a' }, byRight],
    ],
    order: [['unknown', 2, 3, 1, 4, 5]],
  },
];
