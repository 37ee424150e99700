import { describe, expect, test } from 'vitest';
import { nothingTold, type Told } from '../../../src/flows/screening/answers.ts';
import { stillToAsk } from '../../../src/flows/screening/still-to-ask.ts';
import { unknownCase, unknownPerson, type Case } from '../../../src/rules/index.ts';

const convicted = { court: 'california', disposition: 'conviction' } as const;
const arrested = { court: 'california', disposition: 'no-conviction', outcome: 'dismissed' } as const;

type Row = readonly [story: string, record: Partial<Case>, asked: readonly (keyof typeof stillToAsk)[]];

const rows: readonly Row[] = [
  ['a felony theft', { ...convicted, level: 'felony', offence: 'pc-487-a' }, ['crimeDate', 'superStrike']],
  ['a theft of an unknown level', { ...convicted, offence: 'pc-487-a' }, ['crimeDate', 'superStrike']],
  ['a misdemeanor theft', { ...convicted, level: 'misdemeanor', offence: 'pc-484-a' }, []],
  [
    'felony drug possession',
    { ...convicted, level: 'felony', offence: 'hsc-11377-felony-pre-2014' },
    ['crimeDate', 'superStrike'],
  ],
  ['misdemeanor marijuana', { ...convicted, level: 'misdemeanor', offence: 'hsc-11357-b' }, ['crimeDate']],
  [
    'marijuana of one letter or another',
    { ...convicted, level: 'misdemeanor', offence: 'hsc-11357' },
    ['crimeDate'],
  ],
  ['felony marijuana', { ...convicted, level: 'felony', offence: 'hsc-11359' }, ['crimeDate', 'superStrike']],
  ['a felony nobody named', { ...convicted, level: 'felony', offence: 'other' }, []],
  ['one theft of several', { ...convicted, level: 'felony', offence: 'theft-kind' }, []],
  ['a drug sale', { ...convicted, level: 'felony', offence: 'hsc-11351' }, []],
  [
    'murder in state prison',
    { ...convicted, level: 'felony', sentence: 'state-prison', offence: 'pc-187' },
    ['serious'],
  ],
  ['a felony of an unknown kind', { ...convicted, level: 'felony' }, []],
  ['robbery', { ...convicted, level: 'felony', offence: 'pc-211' }, []],
  ['a theft in federal court', { court: 'federal', level: 'felony', offence: 'pc-487-a' }, []],
  ['state prison', { ...convicted, level: 'felony', sentence: 'state-prison' }, ['serious', 'fireCrew']],
  ['felony county jail', { ...convicted, level: 'felony', sentence: 'county-jail' }, ['serious', 'fireCrew']],
  [
    'probation that ended in prison',
    {
      ...convicted,
      sentence: 'probation',
      probation: 'revoked',
      custodyAfterRevocation: 'state-prison',
    },
    ['serious', 'fireCrew'],
  ],
  [
    'robbery by its section, in state prison',
    {
      ...convicted,
      level: 'felony',
      sentence: 'state-prison',
      offence: 'pc-211',
      offenceKnownBy: 'code',
    },
    ['fireCrew'],
  ],
  [
    'state prison, told not to be serious',
    { ...convicted, level: 'felony', sentence: 'state-prison', seriousOrViolent: 'no' },
    ['newFelony', 'fireCrew'],
  ],
  ['probation', { ...convicted, sentence: 'probation' }, []],
  ['an arrest for hurting a partner', { ...arrested, offence: 'pc-243-e-1' }, ['abusePattern']],
  ['an arrest for something else', { ...arrested, offence: 'other' }, ['abusePattern']],
  ['an arrest nobody can name', { ...arrested }, ['abusePattern']],
  ['an arrest for some drug case', { ...arrested, offence: 'drug-kind' }, ['abusePattern']],
  ['an arrest for drug possession', { ...arrested, offence: 'hsc-11377' }, []],
  ['an arrest for theft', { ...arrested, offence: 'pc-484-a' }, []],
  ['an arrest for drunk driving', { ...arrested, offence: 'dui' }, []],
  ['an arrest that ended nobody knows how', { ...arrested, outcome: 'unknown' }, []],
];

describe('what a case still has to be asked', () => {
  test.each(rows)('%s', (_, record, asked) => {
    expect(askedOf(told(record))).toEqual(asked);
  });

  test('nothing that was answered, "not sure" included', () => {
    const { records, ...all } = told({
      ...convicted,
      level: 'felony',
      offence: 'pc-487-a',
      sentence: 'state-prison',
    });
    const answers = [
      { question: 'fire-crew', record: 0, answer: 'unsure' },
      { question: 'crime-date', record: 0, answer: 'unsure' },
      { question: 'super-strike', answer: 'unsure' },
    ] as const;
    expect(askedOf({ ...all, records, answers })).toEqual([]);
  });
});

function told(record: Partial<Case>): Told {
  return {
    ...nothingTold,
    person: { ...unknownPerson, supervision: 'none' },
    records: [{ ...unknownCase, ...record }],
  };
}

function askedOf(all: Told): readonly string[] {
  return Object.entries(stillToAsk).flatMap(([name, holds]) => (holds(all) ? [name] : []));
}
