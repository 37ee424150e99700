import { describe, expect, test } from 'vitest';
import { cards, coveredBy, offences, type FlagName } from '../../../src/rules/offences/index.ts';
import { kinds, type Kind } from '../../../src/rules/offences/kinds.ts';

const all: readonly (readonly [string, Kind])[] = Object.entries(kinds);
const convictions = [...cards].filter(([, { kind }]) => kind === 'offence').map(([id]) => id);
const namedOnce = all.filter(([id]) => id !== 'traffic-ticket');

describe('a kind is honest', () => {
  test.each(all)('%s says true or false only where every card it stands for does', (id, kind) => {
    const covered = coveredBy(kind).map((card) => offences.get(card));
    expect(covered.length).toBeGreaterThan(0);
    for (const [flag, value] of Object.entries(offences.get(id) ?? {})) {
      if (flag in kind.told) continue;
      const values = new Set(covered.map((flags) => flags?.[flag as FlagName]));
      expect([flag, value]).toEqual([flag, values.size > 1 ? 'depends' : [...values][0]]);
    }
  });

  test.each(all)('%s names only cards that are there, and are offences', (_, { also, but }) => {
    for (const id of [...also, ...but]) expect([id, cards.get(id)?.kind]).toEqual([id, 'offence']);
  });

  test('every offence is meant by just one kind, beside a traffic ticket', () => {
    for (const id of convictions) {
      const meant = namedOnce.filter(([, kind]) => coveredBy(kind).includes(id)).map(([kind]) => kind);
      expect([id, meant.length]).toEqual([id, 1]);
    }
  });
});

/** What the reliefs turn on most, written out. */
test.each([
  ['dui', 'listedIn12810', 'depends'],
  ['dui', 'wobbler', 'depends'],
  ['dui', 'serious', 'depends'],
  ['dui', 'countyJailFelony', 'depends'],
  ['dui', 'vehicleCode', true],
  ['dui', 'sexOffence', false],
  ['dangerous-driving', 'listedIn12810', 'depends'],
  ['dangerous-driving', 'wobbler', 'depends'],
  ['police-stop-driving', 'within42002_1', 'depends'],
  ['police-stop-driving', 'listedIn12810', 'depends'],
  ['other-driving', 'listedIn12810', false],
  ['other-driving', 'reducible17d', 'depends'],
  ['other-driving', 'vehicleCode', true],
  ['traffic-ticket', 'trafficInfraction', true],
  ['sex-offence', 'sexOffence', true],
  ['sex-offence', 'registrable', 'depends'],
  ['other', 'listedIn1203_4b', false],
  ['other', 'listedIn12810', false],
  ['other', 'sexOffence', false],
  ['other', 'registrable', 'depends'],
  ['other', 'wobbler', 'depends'],
  ['other', 'prop47', 'depends'],
] as const)('%s: %s is %s', (kind, flag, value) => {
  expect(offences.get(kind)?.[flag]).toBe(value);
});
