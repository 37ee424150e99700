import enOffences from '../../../locales/en/offences.json' with { type: 'json' };
import esOffences from '../../../locales/es/offences.json' with { type: 'json' };
import {
  cards,
  flagCites,
  offences,
  type Card,
  type OffenceFlags,
} from '../../../src/rules/offences/index.ts';
import { kinds } from '../../../src/rules/offences/kinds.ts';
import { howSure } from './how-sure.ts';
import { table } from './table.ts';

type Named = readonly [id: string, card: Card];

/** Every card, by category, with the flags that are not a plain no. */
export function offencesPage(): string {
  const categories = Map.groupBy(cards, ([, { category }]) => category);
  return [
    '# What an offense counts as',
    'Rules ask a flag, never a name. "Depends" is never rounded: it takes the weaker standing, asks for the record or goes to a lawyer. A name alone, without a section, makes "yes" a "depends" for registration, strikes and wobblers. Written by `npm run docs` from `src/rules/offences`.',
    howSure,
    '## Flags',
    table(['flag', 'law'], Object.entries(flagCites)),
    '## Kinds',
    'What a person picks without naming an offense. A kind is the merge of every card it may stand for.',
    table(
      ['kind', 'flags'],
      Object.keys(kinds).map((id) => [id, shownFlags(offences.get(id))]),
    ),
    ...[...categories].flatMap(([category, inIt]) => [`## ${category}`, cardTable(inIt)]),
  ]
    .join('\n\n')
    .concat('\n');
}

function cardTable(named: readonly Named[]): string {
  return table(
    ['card', 'cited as', 'English', 'Spanish', 'levels', 'flags', 'sure', 'note'],
    named.map(([id, card]) => [
      card.kind === 'offence' ? id : `${id} (${card.kind})`,
      card.cites.join(', '),
      nameIn(enOffences.names, id),
      nameIn(esOffences.names, id),
      card.levels.join(', '),
      shownFlags(offences.get(id) ?? card.flags),
      card.sure,
      [...(card.options ? [`One of: ${card.options.join(', ')}.`] : []), card.note ?? ''].join(' ').trim(),
    ]),
  );
}

function nameIn(names: Readonly<Record<string, string>>, id: string): string {
  return names[id] ?? '';
}

function shownFlags(flags: Partial<OffenceFlags> = {}): string {
  return Object.entries(flags)
    .filter(([, value]) => value !== false)
    .map(([flag, value]) => (value === true ? flag : `${flag}: ${value}`))
    .join(', ');
}
