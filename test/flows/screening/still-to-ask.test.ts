import { describe, expect, test } from 'vitest';
import { nothingTold, type Told } from '../../../src/flows/screening/answers.ts';
import { mayBeAgainstPeople, stillToAsk, theftAndDrugs } from '../../../src/flows/screening/still-to-ask.ts';
import { cards, unknownCase, type Case } from '../../../src/rules/index.ts';

const convicted = { court: 'california', disposition: 'conviction' } as const;
const arrested = { court: 'california', disposition: 'no-conviction', outcome: 'dismissed' } as const;

type Row = readonly [story: string, record: Partial<Case>, asked: readonly (keyof typeof stillToAsk)[]];

const rows: readonly Row[] = [
  ['a felony theft', { ...convicted, level: 'felony', offence: 'pc-487' }, ['crimeDate', 'superStrike']],
  ['a theft of an unknown level', { ...convicted, offence: 'pc-487' }, ['crimeDate', 'superStrike']],
  ['a misdemeanor theft', { ...convicted, level: 'misdemeanor', offence: 'pc-484-a' }, []],
  [
    'felony drug possession',
    { ...convicted, level: 'felony', offence: 'hsc-11377' },
    ['crimeDate', 'superStrike'],
  ],
  ['misdemeanor marijuana', { ...convicted, level: 'misdemeanor', offence: 'hsc-11357' }, ['crimeDate']],
  ['felony marijuana', { ...convicted, level: 'felony', offence: 'hsc-11359' }, ['crimeDate', 'superStrike']],
  ['a felony nobody named', { ...convicted, level: 'felony', offence: 'other' }, ['crimeDate']],
  ['a misdemeanor nobody named', { ...convicted, level: 'misdemeanor', offence: 'other' }, []],
  ['a felony of an unknown kind', { ...convicted, level: 'felony' }, []],
  ['robbery', { ...convicted, level: 'felony', offence: 'pc-211' }, []],
  ['a theft in federal court', { court: 'federal', level: 'felony', offence: 'pc-487' }, []],
  ['state prison', { ...convicted, level: 'felony', sentence: 'state-prison' }, ['fireCrew']],
  ['felony county jail', { ...convicted, level: 'felony', sentence: 'county-jail' }, ['fireCrew']],
  [
    'probation that ended in prison',
    { ...convicted, sentence: 'probation', custodyAfterRevocation: 'state-prison' },
    ['fireCrew'],
  ],
  ['probation', { ...convicted, sentence: 'probation' }, []],
  ['an arrest for assault', { ...arrested, offence: 'pc-242' }, ['abusePattern']],
  ['an arrest for something else', { ...arrested, offence: 'other' }, ['abusePattern']],
  ['an arrest nobody can name', { ...arrested }, ['abusePattern']],
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
      offence: 'pc-487',
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

describe('the categories that are asked', () => {
  const categoriesOf = (holds: (flags: ReadonlyMap<string, unknown>) => boolean) =>
    [...cards.values()].flatMap(({ flags, category }) =>
      holds(new Map(Object.entries(flags))) ? [category] : [],
    );

  test('hold every card of Proposition 47 and of marijuana', () => {
    const old = categoriesOf((flags) => flags.get('prop47') === true || flags.get('prop64') === true);
    expect([...new Set(old)].filter((category) => !theftAndDrugs.has(category))).toEqual([]);
  });

  test('hold every card that is against a partner, a child or an older person, but for drugs', () => {
    const against = categoriesOf(
      (flags) => flags.get('domestic') === true || flags.get('childOrElder') === true,
    );
    const left = [...new Set(against)].filter((category) => !mayBeAgainstPeople.has(category));
    expect(left.filter((category) => !['drug-sale', 'marijuana'].includes(category))).toEqual([]);
  });
});

function told(record: Partial<Case>): Told {
  return { ...nothingTold, records: [{ ...unknownCase, ...record }] };
}

function askedOf(all: Told): readonly string[] {
  return Object.entries(stillToAsk).flatMap(([name, holds]) => (holds(all) ? [name] : []));
}
