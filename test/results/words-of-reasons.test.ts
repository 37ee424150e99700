import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { assess, type Facts, type Finding } from '../../src/rules/index.ts';
import { reliefs } from '../../src/rules/reliefs/index.ts';
import { casebooks } from '../rules/reliefs/index.ts';
import { usualDay } from '../rules/reliefs/casebook.ts';
import { personIn } from '../rules/people.ts';
import { stories } from '../rules/stories.ts';
import { locales } from '../rules/words.ts';

/** A paper, and who has it or can look it up. */
const paper = {
  en: /record|papers?\b|docket|minute order|clerk|probation office|parole office|county probation|lawyer|public defender|the jail|police|CDCR/i,
  es: /historial|papel|docket|minute order|oficina de|en la de|abogad|defensor|en la cárcel|la policía|CDCR/i,
} as const;

/** Something that ends, or a day that comes. */
const event = {
  en: /\bend|over\b|done|until|after|wait|now\b|\{\{date\}\}/i,
  es: /termin|cumpl|hasta|después|espera|ahora|\{\{date\}\}/i,
} as const;

/** Somebody to ask, another law, a form, or what time does. */
const way = {
  en: /\bask\b|lawyer|public defender|legal aid|call\b|section \d|form [A-Z]|\blaw fits|driving record/i,
  es: /pregunt|abogad|defensor|ayuda legal|llame|sección \d|formulario|otra ley|historial de manejo/i,
} as const;

describe.each(['en', 'es'] as const)('in %s', (language) => {
  const sentences: Readonly<Record<string, string>> = locales[language].reasons;
  const keysOf = (rows: readonly Readonly<{ reason: string }>[]) => [
    ...new Set(rows.map(({ reason }) => reason)),
  ];

  it.each(keysOf(reliefs.flatMap(({ needs }) => needs)))('%s says which paper settles it', (key) => {
    expect(sentences[key]).toMatch(paper[language]);
  });

  it.each(keysOf(reliefs.flatMap(({ holds, waits }) => [...holds, ...waits])))(
    '%s says what ends the wait',
    (key) => {
      expect(sentences[key]).toMatch(event[language]);
    },
  );

  test('whoever hears that no law here reaches a case hears of another way', () => {
    for (const facts of allFacts) {
      const plan = assess(personIn(facts), [facts], usualDay);
      const [one] = plan.cases;
      if (one?.headline.standing !== 'not-this-law') continue;
      const text = one.headline.reasons.map(({ key }) => sentences[key]).join('\n');
      expect(text).toMatch(way[language]);
    }
  });
});

const told: readonly Facts[] = casebooks.flatMap(({ usual, cases }) =>
  cases.map(({ facts }) => ({ ...usual, ...facts })),
);
const allFacts: readonly Facts[] = [...told, ...fc.sample(stories, { numRuns: 2000, seed: 3 })];

test('no finding has to wait without a date or a row that says what ends it', () => {
  const findings = allFacts.flatMap((facts) =>
    assess(personIn(facts), [facts], usualDay).cases.flatMap(({ findings: all }): readonly Finding[] => all),
  );
  for (const { standing, eligibleFrom, reasons } of findings) {
    if (standing !== 'later') continue;
    expect(eligibleFrom !== undefined || reasons.some(({ effect }) => effect === 'waits')).toBe(true);
  }
});
