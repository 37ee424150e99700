import { describe, expect, test } from 'vitest';
import enCourts from '../../locales/en/courts.json' with { type: 'json' };
import enReasons from '../../locales/en/reasons.json' with { type: 'json' };
import esCourts from '../../locales/es/courts.json' with { type: 'json' };
import esReasons from '../../locales/es/reasons.json' with { type: 'json' };
import type { CourtFact } from '../../src/rules/courts/fact.ts';
import { courtFacts } from '../../src/rules/courts/index.ts';
import { hotlines } from '../../src/rules/courts/hotlines.ts';
import { formsFor } from '../../src/rules/forms.ts';
import { reliefs } from '../../src/rules/reliefs/index.ts';
import type { Standing } from '../../src/rules/index.ts';

type Part = keyof typeof courtFacts;

const parts = Object.entries(courtFacts) as [Part, readonly CourtFact[]][];
const facts = parts.flatMap(([part, inIt]) => inIt.map((fact) => ({ part, ...fact })));
const formNumbers = courtFacts.forms.map(({ form }) => form);

describe.each(facts)('$part $key $form', (fact) => {
  test('has a source and the day it was looked at', () => {
    expect(() => new URL(fact.source)).not.toThrow();
    expect(fact.seen).toMatch(/^\d{4}-\d{2}-\d{2}$/);
  });

  test('has a sentence in both languages, filled by its own values', () => {
    for (const words of [enCourts, esCourts]) {
      const sentence = (words[fact.part] as Readonly<Record<string, string>>)[fact.key];
      expect(sentence).toBeDefined();
      for (const [, name = ''] of sentence?.matchAll(/\{\{(\w+)\}\}/g) ?? [])
        expect(fact).toHaveProperty(name);
    }
  });
});

test('every sentence about courts has a fact', () => {
  for (const words of [enCourts, esCourts]) {
    expect(Object.keys(words)).toEqual(parts.map(([part]) => part));
    for (const [part, inIt] of parts) {
      expect(Object.keys(words[part]).sort()).toEqual([...new Set(inIt.map(({ key }) => key))].sort());
    }
  }
});

test('no form is listed twice, and every form that a fact names is listed', () => {
  expect(new Set(formNumbers).size).toBe(formNumbers.length);
  for (const { form } of facts) if (form !== undefined) expect(formNumbers).toContain(form);
});

const standings: readonly Standing[] = [
  'by-right',
  'judge-decides',
  'later',
  'maybe-automatic',
  'not-this-law',
  'lawyer',
  'need-record',
];

test('every form that a relief or a standing names is listed', () => {
  const own = reliefs.flatMap(({ papers }) => [...(papers?.ask ?? []), ...(papers?.toCheck ?? [])]);
  const usual = standings.flatMap((standing) => formsFor(standing, []).map(({ id }) => id));
  for (const form of [...own, ...usual]) expect(formNumbers).toContain(form);
});

test('every form named in a sentence is listed', () => {
  const sentences = [...Object.values(enReasons), ...Object.values(esReasons)].join(' ');
  for (const [form] of sentences.matchAll(/\b(?:CR|JV|MC|FW|POS)-\d+(?:-INFO)?/g))
    expect(formNumbers).toContain(form);
});

test('what nobody saw is marked, and what was never found is not named', () => {
  const unconfirmed = facts.filter(({ sure }) => sure === 'unconfirmed').map(({ form, key }) => form ?? key);
  expect(unconfirmed).toEqual(
    expect.arrayContaining(['CR-187', 'CR-188', 'JV-590', 'JV-595', 'JV-744', 'BCIA 8270', 'case-number']),
  );
  expect(formNumbers).not.toEqual(expect.arrayContaining(['CR-180-INFO']));
  expect(formNumbers.filter((form) => /^CR-(408|41[1-4])$/.test(form))).toEqual([]);
});

test('the hotlines that sentences name are the ones on the list', () => {
  for (const reasons of [enReasons, esReasons]) {
    const numbers = Object.values(reasons).flatMap(
      (sentence) => sentence.match(/1-8\d\d-\d{3}-\d{4}/g) ?? [],
    );
    expect(new Set(numbers)).toEqual(new Set(hotlines.map(({ phone }) => phone)));
  }
});
