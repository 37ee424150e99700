import { dayInWords } from '../../../src/i18n/dates.ts';
import type { FactName, Standing } from '../../../src/rules/index.ts';
import type { Grant, Need, Note, Relief, Row } from '../../../src/rules/relief.ts';
import { lawWords, type Language } from './words.ts';

/** The groups of rows, in the order in which they are weighed. */
export const groups = [
  'outOfReach',
  'bars',
  'lawyer',
  'holds',
  'waits',
  'needs',
  'discretion',
  'grants',
  'notes',
] as const satisfies readonly (keyof Relief)[];

export type Group = (typeof groups)[number];

/** A row as the pages show it: all a relief may write on one, and where it stands. */
export type ShownRow = Row &
  Readonly<{
    group: Group;
    /** Its number on the page, from 1 through all groups. */
    number: number;
    standing?: Standing;
    items?: readonly string[];
    beside?: readonly Standing[];
    missing?: FactName;
    /** The form whose boxes `items` names. */
    form: string;
  }>;

type AnyRow = Row & Partial<Pick<Grant, 'standing' | 'items'> & Pick<Note, 'beside'> & Pick<Need, 'missing'>>;

/** Every row of a relief, group by group. */
export function rowsOf(relief: Relief): readonly ShownRow[] {
  const form = relief.papers?.ask[0] ?? 'CR-180';
  return groups
    .flatMap((group) => relief[group].map((row: AnyRow) => ({ ...row, group, form })))
    .map((row, position) => ({ ...row, number: position + 1 }));
}

/** What a row says besides its sentence, in words; the doubt it holds is marked apart. */
export function marksOf(row: ShownRow, language: Language): readonly string[] {
  const { standing, items = [], beside = [], inForce = {}, form } = row;
  const inWords = (one: Standing) => lawWords(language, `standings.${one}`);
  const on = (day: string) => ({ date: dayInWords(language, day) });
  return [
    ...(standing ? [inWords(standing)] : []),
    ...(row.lawyerToo ? [lawWords(language, 'marks.lawyer-too')] : []),
    ...(row.aloud ? [lawWords(language, 'marks.aloud')] : []),
    ...(items.length > 0 ? [lawWords(language, 'marks.items', { form, items: items.join(', ') })] : []),
    ...(beside.length > 0
      ? [lawWords(language, 'marks.beside', { standings: beside.map(inWords).join(', ') })]
      : []),
    ...(inForce.from ? [lawWords(language, 'marks.from', on(inForce.from))] : []),
    ...(inForce.to ? [lawWords(language, 'marks.to', on(inForce.to))] : []),
  ];
}
