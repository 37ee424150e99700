import type { Case } from '../facts.ts';
import type { Known } from '../known.ts';
import { cardsByCategory, type CardId, type Category } from './cards.ts';
import { decidedByCode, type Flag, type FlagName, type OffenceFlags } from './flags.ts';
import { kinds, type Kind } from './kinds.ts';
import { allFlags, merged } from './merge.ts';

export { flagCites } from './flags.ts';
export type { Flag, FlagName, OffenceFlags } from './flags.ts';
export type { CardId, Category } from './cards.ts';
export type { OffenceId } from './offence-id.ts';

/** A card as a lawyer edits it: only flags that are not a plain no are named. */
export type Card = Readonly<{
  /** `ask` stands for several offences until one question is answered; an `addon` is never a conviction by itself. */
  kind: 'offence' | 'ask' | 'addon';
  category: Category;
  cites: readonly string[];
  levels: readonly string[];
  /** Of an `ask`: only what holds whichever of its cards is meant. */
  flags: Partial<OffenceFlags>;
  sure: string;
  note?: string;
  /** Of an `ask`: the cards one of which is meant. */
  options?: readonly string[];
}>;

/** All cards by id. */
export const cards: ReadonlyMap<string, Card> = new Map(
  Object.entries(cardsByCategory).flatMap(([category, inIt]) =>
    Object.entries(inIt).map(
      ([id, card]) => [id, { ...card, category: category as Category } as Card] as const,
    ),
  ),
);

export function isCard(id: string): id is CardId {
  return cards.has(id);
}

const flagsOfCards: ReadonlyMap<string, OffenceFlags> = new Map(
  [...cards].map(([id, card]) => [id, flagsOf(card)] as const),
);

/** The flags of a card; an ask has those its cards agree on, and what it names itself. */
function flagsOf({ flags, options }: Card): OffenceFlags {
  if (options === undefined) return allFlags(flags);
  return { ...merged(options.flatMap((id) => cards.get(id) ?? []).map(flagsOf)), ...flags };
}

function flagsOfKind(kind: Kind): OffenceFlags {
  return { ...merged(coveredBy(kind).flatMap((id) => flagsOfCards.get(id) ?? [])), ...kind.told };
}

/** The cards a kind stands for. What asks, and what is no offence by itself, is never meant. */
export function coveredBy({ categories, also, but }: Kind): readonly string[] {
  const inThem = categories.flatMap((category) => Object.keys(cardsByCategory[category]));
  const others: ReadonlySet<string> = new Set(but);
  return [...inThem, ...also].filter((id) => cards.get(id)?.kind === 'offence' && !others.has(id));
}

/** The cards that an offence may be: all of a kind, those its card asks between, or the one. */
export function cardsMeant(id: string): readonly string[] {
  if (isKind(id)) return coveredBy(kinds[id]);
  const options = cards.get(id)?.options;
  return options === undefined ? [id] : options.flatMap(cardsMeant);
}

function isKind(id: string): id is keyof typeof kinds {
  return Object.hasOwn(kinds, id);
}

/** Every kind, and every card that is an offence or asks for one, with all its flags. Rules ask a flag, never an id. */
export const offences: ReadonlyMap<string, OffenceFlags> = new Map<string, OffenceFlags>([
  ...Object.entries(kinds).map(([id, kind]) => [id, flagsOfKind(kind)] as const),
  ...[...flagsOfCards].filter(([id]) => cards.get(id)?.kind !== 'addon'),
]);

type Told = Pick<Case, 'offence' | 'offenceKnownBy' | 'level'>;

/** One flag of the offence of a case; unknown when the offence is. A name alone never decides what only a section does. */
export function flagOf({ offence, offenceKnownBy, level }: Told, name: FlagName): Known<boolean | 'depends'> {
  const flag = atLevel(offences.get(offence)?.[name], level);
  return flag === true && offenceKnownBy !== 'code' && decidedByCode.has(name) ? 'depends' : flag;
}

/** The same as if the name were its section: for rows that take the weaker standing, or send to a lawyer. */
export function flagAsNamed({ offence, level }: Told, name: FlagName): Known<boolean | 'depends'> {
  return atLevel(offences.get(offence)?.[name], level);
}

function atLevel(flag: Flag | undefined, level: Case['level']): Known<boolean | 'depends'> {
  if (flag === undefined) return 'unknown';
  if (flag === 'felony-only') return level === 'unknown' ? 'depends' : level === 'felony';
  return flag;
}

/** True as well when only some of what the name covers is meant: for rows that take the weaker standing. */
export function mayBe(told: Told, name: FlagName): boolean {
  const value = flagOf(told, name);
  return value === true || value === 'depends';
}
