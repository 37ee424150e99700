import { describe, expect, test } from 'vitest';
import { assess, cards, type Finding, type OffenceId } from '../../src/rules/index.ts';
import { locales } from './words.ts';
import { usualDay } from './reliefs/casebook.ts';
import { free, misdemeanorWithoutProbation, prisonFinished, probationFinished } from './reliefs/usual.ts';

const sexOffences = [...cards].filter(
  ([, { flags }]) => (flags.listedIn1203_4b ?? flags.sexOffence) !== undefined,
);
const stories = [
  probationFinished,
  { ...probationFinished, level: 'felony' },
  misdemeanorWithoutProbation,
  prisonFinished,
] as const;

describe.each(sexOffences.map(([id]) => id as OffenceId))('%s', (offence) => {
  test.each(['yes', 'no', 'unknown'] as const)(
    'nobody is left with nothing, registration today: %s',
    (mustRegister) => {
      for (const story of stories) {
        const { headline } = only({ ...free, ...story, offence, mustRegister });
        if (headline.standing === 'not-this-law') expect(namesAnotherWay(headline)).toBe(true);
      }
    },
  );
});

test('a felony that no court may dismiss always has the Governor', () => {
  const barred = { ...free, ...prisonFinished, requiredRegistration: 'yes', mustRegister: 'yes' } as const;
  const { findings, headline } = only(barred);
  expect(findings.find(({ relief }) => relief === 'pc-1203-41-dismissal')?.standing).toBe('not-this-law');
  expect(findings.find(({ relief }) => relief === 'pc-4800-pardon')?.standing).toBe('lawyer');
  expect(headline.standing).toBe('lawyer');
});

test.each([
  ['after probation', probationFinished],
  ['without probation', misdemeanorWithoutProbation],
])('a misdemeanor that no court may dismiss always has the Governor, %s', (_story, story) => {
  for (const [offence] of sexOffences) {
    for (const offenceKnownBy of ['code', 'name'] as const) {
      const told = { ...free, ...story, offence: offence as OffenceId, offenceKnownBy };
      const { findings, headline } = only(told);
      const isShut = findings.some(({ reasons }) =>
        reasons.some(({ key, effect }) => key === 'listed-offence' && effect === 'bars'),
      );
      if (!isShut) continue;
      expect([offence, findings.find(({ relief }) => relief === 'pc-4800-pardon')?.standing]).toEqual([
        offence,
        'lawyer',
      ]);
      expect([offence, headline.standing]).toEqual([offence, 'lawyer']);
    }
  }
});

function only(facts: Parameters<typeof assess>[0] & Parameters<typeof assess>[1][number]) {
  const [first] = assess(facts, [facts], usualDay).cases;
  if (first === undefined) throw new Error('One case in, one case out.');
  return first;
}

/** In both languages: a lawyer, another section, or somebody to ask. */
function namesAnotherWay({ reasons }: Finding): boolean {
  const said = (words: Readonly<Record<string, string>>) =>
    reasons.map(({ key }) => words[key] ?? '').join(' ');
  return (
    /lawyer|section|Ask/.test(said(locales.en.reasons)) &&
    /abogado|sección|Pregunte/.test(said(locales.es.reasons))
  );
}
