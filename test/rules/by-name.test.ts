import { expect, test } from 'vitest';
import { decide } from '../../src/rules/decide.ts';
import { cards, type Facts, type OffenceId } from '../../src/rules/index.ts';
import { reliefs } from '../../src/rules/reliefs/index.ts';
import { usualDay } from './reliefs/casebook.ts';
import {
  free,
  misdemeanorWithoutProbation,
  notConvicted,
  prisonFinished,
  probationFinished,
} from './reliefs/usual.ts';

const told: readonly Facts[] = [
  { ...free, ...probationFinished },
  { ...free, ...probationFinished, level: 'felony' },
  { ...free, ...misdemeanorWithoutProbation },
  { ...free, ...prisonFinished, fireCrew: 'yes' },
  { ...free, ...prisonFinished },
  { ...free, ...notConvicted, level: 'felony' },
];

/** The rows that rest on a list of sections. */
const lists: ReadonlySet<string> = new Set([
  'listed-offence',
  'rehabilitation-listed',
  'fire-crew-excluded',
  'fire-crew-registration',
  'no-time-limit',
  'serious-or-violent-never-automatic',
]);

/** An attempt is told by the same name, and it is on none of these lists: People v. Lewis, People v. Marinelli. */
test('no name of an offense shuts a door that a list of sections shuts', () => {
  const shut = [...cards.keys()].flatMap((card) =>
    told.flatMap((facts) => {
      const byName = {
        ...facts,
        offence: card as OffenceId,
        offenceKnownBy: 'name',
        requiredRegistration: 'unknown',
      };
      return reliefs
        .flatMap((relief) => decide(relief, byName as Facts, usualDay).reasons)
        .filter(({ key, effect }) => lists.has(key) && (effect === 'bars' || effect === 'reaches'))
        .map(({ key }) => `${card}: ${key}`);
    }),
  );
  expect([...new Set(shut)]).toEqual([]);
});

test('a listed sex offense by its name is for a lawyer after probation, whatever the level', () => {
  const listed = [...cards].filter(
    ([, { kind, flags }]) => kind === 'offence' && flags.listedIn1203_4b !== undefined,
  );
  for (const [card] of listed) {
    for (const level of ['misdemeanor', 'felony'] as const) {
      const facts: Facts = {
        ...free,
        ...probationFinished,
        level,
        offence: card as OffenceId,
        offenceKnownBy: 'name',
      };
      const found = reliefs
        .filter(({ id }) => id === 'pc-1203-4-dismissal')
        .map((relief) => decide(relief, facts, usualDay).standing);
      expect([card, ...found]).toEqual([card, 'lawyer']);
    }
  }
});
