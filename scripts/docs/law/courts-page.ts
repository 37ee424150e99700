import { locales } from '../../../src/i18n/locales.ts';
import type { CourtFact } from '../../../src/rules/courts/fact.ts';
import { courtFacts } from '../../../src/rules/courts/index.ts';
import { howSure } from './how-sure.ts';
import { table } from './table.ts';

/** What we know about courts and papers, with where it comes from: a person confirms each line before launch. */
export function courtsPage(): string {
  return [
    '# Courts and papers',
    howSure,
    'What changes without a law changing. **Seen**: in a source that day. **Partly**: a detail was not. **[UOK]**: in no source; the link says where to look. No page was read live: call a clerk in Los Angeles before relying on a fee or a place.',
    ...parts.map(([part, facts]) => `## ${part}\n\n${tableOf(part, facts)}`),
  ]
    .join('\n\n')
    .concat('\n');
}

type Part = keyof typeof courtFacts;

const parts = Object.entries(courtFacts) as [Part, readonly CourtFact[]][];

function tableOf(part: Part, facts: readonly CourtFact[]): string {
  return table(
    ['fact', 'English', 'Spanish', 'values', 'how sure', 'source', 'looked at'],
    facts.map((fact) => [
      fact.form === undefined || part !== 'forms' ? fact.key : fact.form,
      worded(fact, locales.en.courts[part]),
      worded(fact, locales.es.courts[part]),
      valuesOf(fact),
      fact.sure === 'unconfirmed' ? '**[UOK]**' : fact.sure,
      `<${fact.source}>`,
      fact.seen,
    ]),
  );
}

function worded(fact: CourtFact, words: Readonly<Record<string, string>>): string {
  const values = new Map(Object.entries(fact).map(([name, value]) => [name, String(value)]));
  return (words[fact.key] ?? '').replaceAll(/\{\{(\w+)\}\}/g, (_, name: string) => values.get(name) ?? '');
}

function valuesOf({ form, dollars, days, number, phone, site, since }: CourtFact): string {
  return Object.entries({ form, dollars, days, number, phone, site, since })
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => `${name} ${value}`)
    .join(', ');
}
