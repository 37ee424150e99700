import {
  cards,
  flagCites,
  offences,
  type Card,
  type OffenceFlags,
} from '../../../src/rules/offences/index.ts';
import { table } from './table.ts';

/** What each offense counts as, by category: all a lawyer has to check of the table. */
export function offencesPage(): string {
  const categories = [...new Set([...cards.values()].map(({ category }) => category))];
  return [
    '# Offenses',
    'Rules ask a flag, never a name. "Depends" is never rounded: it takes the weaker standing, asks for the record or goes to a lawyer. An offense known by its everyday name only never decides registration, serious, violent, super-strike or wobbler.',
    '## Flags',
    table(['flag', 'law', 'yes', 'depends', 'felony only'], flagCounts()),
    '## Kinds a person can pick without a section',
    table(['kind', 'flags'], kindRows()),
    ...categories.flatMap((category) => [
      `## ${category}`,
      table(
        ['offense', 'sections', 'level', 'flags', 'sure', 'note'],
        [...cards].filter(([, card]) => card.category === category).map(cardRow),
      ),
    ]),
  ]
    .join('\n\n')
    .concat('\n');
}

/** How many offenses carry each flag. */
export function flagCounts(): readonly (readonly string[])[] {
  return Object.entries(flagCites).map(([flag, cite]) => {
    const values = [...offences.values()].map((flags) => new Map(Object.entries(flags)).get(flag));
    const count = (wanted: unknown) => String(values.filter((value) => value === wanted).length);
    return [flag, cite, count(true), count('depends'), count('felony-only')];
  });
}

/** The sections that carry a flag without a doubt. */
export function sectionsWith(flag: keyof OffenceFlags): readonly string[] {
  const cites = [...cards.values()].filter(({ flags }) => flags[flag] === true).flatMap((card) => card.cites);
  return [...new Set(cites)];
}

function kindRows(): readonly (readonly string[])[] {
  return [...offences].filter(([id]) => !cards.has(id)).map(([id, flags]) => [id, shownFlags(flags)]);
}

function cardRow([id, { kind, cites, levels, flags, sure, note = '' }]: readonly [
  string,
  Card,
]): readonly string[] {
  const name = kind === 'offence' ? id : `${id} (${kindsOfCard[kind]})`;
  return [name, cites.join(', '), levels.join(', '), shownFlags(flags), sure, note];
}

const kindsOfCard = { ask: 'asks which one', addon: 'never by itself' } as const;

function shownFlags(flags: Partial<OffenceFlags>): string {
  return Object.entries(flags)
    .filter(([, value]) => value)
    .map(([flag, value]) => (value === true ? flag : `${flag}: ${String(value)}`))
    .join(', ');
}
