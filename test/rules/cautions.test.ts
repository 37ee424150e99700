import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { assess, type Case, type Caution, type Person } from '../../src/rules/index.ts';
import { usualDay } from './reliefs/casebook.ts';
import { free, juvenileCase, notConvicted, probationFinished } from './reliefs/usual.ts';
import { arrestStories, juvenileStories, stories } from './stories.ts';
import { personIn } from './people.ts';

const topics = ['information-not-advice', 'immigration', 'guns', 'disclosure', 'check-'];
const anyStory = fc.oneof(stories, arrestStories, juvenileStories);

const ticket: Case = {
  ...probationFinished,
  level: 'infraction',
  sentence: 'jail-or-fine',
  offence: 'vc-4000',
};
const program: Case = { ...notConvicted, outcome: 'diversion', deferredEntry: 'yes' };

function cautionsOf(...cases: readonly Case[]): readonly Caution[] {
  return cautionsFor(free, ...cases);
}

function cautionsFor(person: Person, ...cases: readonly Case[]): readonly Caution[] {
  return assess(person, cases, usualDay).cautions;
}

test('every plan warns of every topic once', () => {
  fc.assert(
    fc.property(fc.array(anyStory, { minLength: 1, maxLength: 3 }), (cases) => {
      const [first = { ...free, ...notConvicted }] = cases;
      const said = assess(personIn(first), cases, usualDay).cautions;
      expect(said.map((one) => topics.findIndex((topic) => one.startsWith(topic)))).toEqual([0, 1, 2, 3, 4]);
    }),
    { numRuns: 500 },
  );
});

describe('only a conviction is told as one', () => {
  it.each<[string, Case, Caution]>([
    ['a conviction', probationFinished, 'disclosure'],
    ['a dismissed arrest', notConvicted, 'disclosure-no-conviction'],
    ['a program with a plea', program, 'disclosure-plea'],
    ['a program, and nobody knows of a plea', { ...program, deferredEntry: 'unknown' }, 'disclosure-plea'],
    ['a program without a plea', { ...program, deferredEntry: 'no' }, 'disclosure-no-conviction'],
    ['a juvenile case', juvenileCase, 'disclosure-juvenile'],
    ['a federal case', { ...probationFinished, court: 'federal' }, 'disclosure-stays'],
    ['a traffic ticket', ticket, 'disclosure-stays'],
    ['a case of which nobody knows the end', { ...notConvicted, disposition: 'unknown' }, 'disclosure'],
  ])('%s', (_, one, disclosure) => {
    expect(cautionsOf(one)[3]).toBe(disclosure);
  });
});

test('a dismissal is spoken of for immigration only where one is to be had', () => {
  const said = [probationFinished, program, juvenileCase, notConvicted].map((one) => cautionsOf(one)[1]);
  expect(said).toEqual([
    'immigration',
    'immigration-plea',
    'immigration-juvenile',
    'immigration-no-dismissal',
  ]);
});

test('a record of several cases hears the strictest words, in any order', () => {
  expect(cautionsOf(notConvicted, probationFinished)).toEqual(cautionsOf(probationFinished));
  expect(cautionsOf(juvenileCase, program)).toEqual(cautionsOf(program));
  expect(cautionsOf(notConvicted, juvenileCase)).toEqual(cautionsOf(juvenileCase));
});

test('a juvenile record is looked up at the county, one of another court there, and with an open case the lawyer comes first', () => {
  const facing: Person = { ...free, facingCharges: 'yes' };
  expect(cautionsOf(juvenileCase)[4]).toBe('check-county-record');
  expect(cautionsOf({ ...probationFinished, court: 'federal' })[4]).toBe('check-court-record');
  expect(cautionsFor(facing, probationFinished)[4]).toBe('check-state-record-open-case');
  expect(cautionsFor(facing, juvenileCase)[4]).toBe('check-record-open-case');
  expect(cautionsFor(facing, { ...probationFinished, court: 'federal' })[4]).toBe('check-record-open-case');
  expect(cautionsFor({ ...free, facingCharges: 'unknown' }, juvenileCase)[4]).toBe('check-record-open-case');
});
