import { counties } from '../../src/referrals/counties.ts';
import type { Organization } from '../../src/referrals/index.ts';
import { organizations } from '../referrals/directory.ts';

/** A key whose value a machine reads: the tag of a language, and what a button of the widget sends. */
const forMachines = /^(tag|otherTag|otherLanguageTag|says)$/;

/** Words with every letter swapped for its wide twin, as no keyboard and no line of `src` writes them. */
export function marked<Words>(words: Words): Words;
export function marked(words: unknown): unknown {
  if (typeof words === 'string')
    return words
      .split(/(\{\{\w+\}\})/)
      .map(wide)
      .join('');
  if (typeof words !== 'object' || words === null) return words;
  return Object.fromEntries(
    Object.entries(words).map(([key, inner]) => [key, forMachines.test(key) ? inner : marked(inner)]),
  );
}

/** What the directory says of an organization, with the letters swapped likewise. */
export function markedOrganization(organization: Organization): Organization {
  const { summary, cost, access } = organization;
  const { en, es } = marked({ en: access.en, es: access.es });
  return {
    ...organization,
    summary: marked(summary),
    cost: marked(cost),
    access: { ...access, en, es },
  };
}

function wide(piece: string): string {
  if (piece.startsWith('{{')) return piece;
  return piece
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[A-Za-z]/g, (letter) => String.fromCodePoint((letter.codePointAt(0) ?? 0) + 0xfee0));
}

/**
 * What may stand in a message as it is, because no language changes it: addresses, forms, sections of the law, boxes of a
 * form, codes to type, organizations, counties and alphabets of texts; and months, which the platform writes.
 */
const names: readonly RegExp[] = [
  /https?:\/\/\S+/g,
  /\b(CR|FW|JV|MC|BCIA|BCII)[- ]?\d+\w*/g,
  /\b(PEN|VEH|WIC|HSC|GOV|CONST|USC)( §?[\dA-Z.]+[a-z]?)+(\(\w+\))*/g,
  /\b\d+[a-z]\b/g,
  /\b[\dA-Z]{4}-[\dA-Z]{4}\b/g,
  new RegExp(organizations.map(({ name }) => name.replace(/[.()]/g, '\\$&')).join('|'), 'g'),
  new RegExp(counties.map((county) => county.replace('-', ' ')).join('|'), 'gi'),
  /\b(January|February|March|April|May|June|July|August|September|October|November|December)\b/g,
  /(\d+ )?(de )?(enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre)( de)?/g,
  /\b(Adelante|GSM-7|UCS-2|SMS|TTY)\b/g,
];

/** The letters of a message that came from no file of words. */
export function unmarked(message: string): readonly string[] {
  const rest = names.reduce((left, name) => left.replace(name, ' '), message);
  return rest.match(/[A-Za-zÀ-ÿ]+/g) ?? [];
}
