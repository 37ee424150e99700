import { cautionsInFull } from '../../../src/results/cautions.ts';
import { describe, expect, it, test } from 'vitest';
import { locales } from '../../../src/i18n/locales.ts';
import { takeAway } from '../../../src/results/take-away/index.ts';
import type { Section } from '../../../src/results/take-away/section.ts';
import type { Facts } from '../../../src/rules/index.ts';
import { decisionTable } from '../../rules/decision-table.ts';
import {
  free,
  misdemeanorWithoutProbation,
  prisonFinished,
  probationFinished,
} from '../../rules/reliefs/usual.ts';
import { toTake, toTakeOf } from './to-take.ts';

const finished: Facts = { ...free, ...probationFinished, sentenced: { year: 2015, month: 5, day: 4 } };
const felony: Facts = { ...finished, level: 'felony', offence: 'pc-459-second-degree', superStrike: 'no' };
const ongoing: Facts = {
  ...finished,
  supervision: 'probation',
  probation: 'ongoing',
  probationEnds: { year: 2027, month: 3, day: 3 },
};
const outSince2025: Facts = {
  ...free,
  ...prisonFinished,
  sentenced: { year: 2024, month: 1, day: 15 },
  released: { year: 2025, month: 8, day: 1 },
  supervisedAfter: 'no',
  supervisionEnded: 'unknown',
};
const federal: Facts = { ...finished, court: 'federal' };

describe('the sections', () => {
  const always = ['in-short', 'steps', 'who-to-call', 'bring', 'beware'];
  test.each([
    { story: 'papers to file', all: toTakeOf(finished), more: ['filing', 'case-1'] },
    { story: 'a day to wait for', all: toTakeOf(ongoing), more: ['dates', 'case-1'] },
    { story: 'a case of another court', all: toTakeOf(federal), more: ['case-1'] },
    {
      story: 'one case to file and one to wait for',
      all: toTake(free, [finished, outSince2025]),
      more: ['filing', 'dates', 'case-1', 'case-2'],
    },
    { story: 'nothing told yet', all: toTake(free, []), more: [] },
  ])('of $story', ({ all, more }) => {
    const ids = takeAway(all).map(({ id }) => id);
    expect(ids.toSorted()).toEqual([...always, ...more].toSorted());
  });

  it('come in the order of what to do, and the sheets for the clinic last, each on its own', () => {
    const sections = takeAway(toTake(free, [finished, outSince2025]));
    expect(sections.map(({ id }) => id)).toEqual([
      'in-short',
      'steps',
      'filing',
      'dates',
      'who-to-call',
      'bring',
      'beware',
      'case-1',
      'case-2',
    ]);
    expect(sections.filter(({ isSheet }) => isSheet).map(({ id }) => id)).toEqual(['case-1', 'case-2']);
  });
});

describe('the worksheet', () => {
  test.each([
    { story: 'probation completed', facts: finished, items: ['1', '2a', 'sign'] },
    { story: 'a felony that may be a misdemeanor too', facts: felony, items: ['1', '2a', '8', 'sign'] },
    {
      story: 'a misdemeanor without probation',
      facts: { ...free, ...misdemeanorWithoutProbation },
      items: ['1', '3a', 'sign'],
    },
    { story: 'probation that goes on', facts: ongoing, items: [] },
    { story: 'a federal case', facts: federal, items: [] },
  ])('for $story says to mark $items', ({ facts, items }) => {
    expect(itemsOf(sheet(facts))).toEqual(items);
  });

  it('has words for every item of a form that a finding may name', () => {
    const named = decisionTable.flatMap(({ items = [] }) => items);
    for (const item of [...named, '8', '7']) expect(locales.en['take-away'].items).toHaveProperty([item]);
  });

  it('names a form once, for all that is open', () => {
    const [boxes] = sheet(felony).blocks.filter(({ kind }) => kind === 'boxes');
    const forms = [...JSON.stringify(boxes).matchAll(/"form":"([^"]+)"/g)].map(([, form]) => form);
    expect(forms).toEqual(['CR-180', 'CR-181', 'CR-106', 'MC-031']);
  });
});

describe('a sheet', () => {
  it('has lines for the case number, the courthouse and the hearing, and room for notes', () => {
    const { blocks } = sheet(finished);
    expect(blocks[0]).toMatchObject({ kind: 'blanks', names: { length: 3 } });
    expect(blocks.at(-1)?.kind).toBe('notes');
  });

  it('does not say that somebody may ask for what the state does by itself', () => {
    const keys = JSON.stringify(sheet(outSince2025));
    expect(keys).toContain('take-away.standings.automatic-exact');
  });

  it('says of a closed case only what closes it', () => {
    const rows = JSON.stringify(sheet(federal)).match(/take-away\.rows\.\w+/g);
    expect(rows).toEqual(['take-away.rows.why']);
  });
});

describe('in Los Angeles County', () => {
  test.each([
    { level: 'felony', serves: ['serve-felony'] },
    { level: 'misdemeanor', serves: ['serve-misdemeanor'] },
  ] as const)('who gets the copy of a $level is said', ({ level, serves }) => {
    const facts: Facts = { ...finished, level };
    const said = JSON.stringify(section(facts, 'filing')).match(/serve-\w+/g);
    expect(said).toEqual(serves);
  });

  it('is not mentioned to anybody else', () => {
    const elsewhere = takeAway({ ...toTakeOf(finished), isLosAngeles: false });
    expect(JSON.stringify(elsewhere)).not.toContain('courts.los-angeles');
  });
});

test('all the warnings of the plan are there, and so is everybody to call', () => {
  const all = toTakeOf(finished);
  const said = JSON.stringify(takeAway(all));
  for (const { key } of cautionsInFull(all.plan).flat()) expect(said).toContain(`"${key}"`);
  for (const { organization } of all.help.referrals) expect(said).toContain(organization.url);
});

function section(facts: Facts, id: string): Section {
  const found = takeAway(toTakeOf(facts)).find((one) => one.id === id);
  if (!found) throw new Error(`There is no section ${id}.`);
  return found;
}

function sheet(facts: Facts): Section {
  return section(facts, 'case-1');
}

function itemsOf(of: Section): readonly string[] {
  return [...JSON.stringify(of).matchAll(/take-away\.items\.(\w+)/g)].map(([, item = '']) => item);
}
