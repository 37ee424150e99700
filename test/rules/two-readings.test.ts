import { describe, expect, test } from 'vitest';
import { locales } from '../../src/i18n/locales.ts';
import { rowsOf } from '../../scripts/docs/law/rows.ts';
import { openQuestions } from '../../scripts/docs/law/doubts.ts';
import { reliefs } from '../../src/rules/reliefs/index.ts';
import { decide } from '../../src/rules/decide.ts';
import { usualDay } from './reliefs/casebook.ts';
import { casebooks } from './reliefs/index.ts';

const lawyer = { en: /lawyer|public defender/i, es: /abogad[oa]|defensor público/i } as const;

/** A note moves no standing: it tells of the open question itself, and no answer rests on it. */
const doubted = reliefs.flatMap((relief) =>
  rowsOf(relief)
    .filter(({ doubt, group }) => doubt !== undefined && group !== 'notes')
    .map((row) => ({ relief: relief.id, ...row })),
);

/** Said with every answer that rests on a row with a doubt, whatever the row's own sentence says. */
const general = {
  en: new Map(Object.entries<string>(locales.en.why)).get('two-readings') ?? '',
  es: new Map(Object.entries<string>(locales.es.why)).get('two-readings') ?? '',
} as const;

describe.each(['en', 'es'] as const)('where the law can be read in two ways (%s)', (language) => {
  test.each(doubted)('$relief, row $number ($reason): a lawyer may see it differently', ({ reason }) => {
    const own = new Map(Object.entries<string>(locales[language].reasons)).get(reason) ?? '';
    expect(`${own} ${general[language]}`).toMatch(lawyer[language]);
  });
});

test('an answer that rests on a doubt names it, so that it can be said', () => {
  for (const { relief, usual, cases } of casebooks) {
    for (const { facts, today = usualDay, because, cite } of cases) {
      const { reasons } = decide(relief, { ...usual, ...facts }, today);
      const named = reasons.filter((reason) => reason.key === because && reason.cite === cite);
      const doubts = rowsOf(relief)
        .filter((row) => row.reason === because && row.cite === cite)
        .map(({ doubt }) => doubt);
      expect(named.every(({ doubt }) => doubts.includes(doubt))).toBe(true);
    }
  }
});

test('every question that a row or a note names is put to a lawyer', () => {
  const named = reliefs.flatMap((relief) => rowsOf(relief).flatMap(({ doubt }) => doubt ?? []));
  for (const doubt of named) expect(openQuestions).toHaveProperty(doubt);
});
