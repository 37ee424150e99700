import { cards, isCard, type CardId } from './index.ts';

/**
 * The card of a citation as people give it: `PEN 459(a)`, `VEH 23152a`, or a bare `459`. The full citation first, then
 * without its last subdivision, until one is known. A bare number is looked for in every code.
 */
export function findOffence(cite: string): CardId | undefined {
  const { code, sections } = partsOf(cite);
  const asked = code === undefined ? inTwoCodes.get(sections) : undefined;
  if (asked !== undefined) return asked;
  return spellingsOf(sections)
    .flatMap((section) =>
      code === undefined ? codes.map((one) => `${one} ${section}`) : [`${code} ${section}`],
    )
    .map((spelt) => cardByCite.get(spelt))
    .find((card) => card !== undefined);
}

/** The Penal Code first: of the numbers that two codes share, people mean its own, but for the one that asks. */
const codes = [
  'PEN',
  'VEH',
  'HSC',
  'WIC',
  'BPC',
  'UIC',
  'INS',
  'RTC',
  'LAB',
  'CORP',
  'GOV',
  'ELEC',
  'CIV',
  'MVC',
  'FGC',
  'LAMC',
  'LACC',
];

/** Trespass in one code, a juvenile case in the other. */
const inTwoCodes: ReadonlyMap<string, CardId> = new Map([['602', 'number-602']]);

/** Where a section is cited by several cards, the one that asks which is meant. */
const cardByCite: ReadonlyMap<string, CardId> = new Map(
  [...cards]
    .toSorted(([, one], [, other]) => Number(one.kind === 'ask') - Number(other.kind === 'ask'))
    .flatMap(([id, { cites }]) => (isCard(id) ? cites.map((cite) => [cite, id] as const) : [])),
);

function partsOf(cite: string): Readonly<{ code?: string; sections: string }> {
  const [, code, sections = ''] = /^(?:([A-Z]{2,4}) )?(.*)$/.exec(cite) ?? [];
  return { ...(code !== undefined && { code }), sections };
}

/** Of two sections together, both, then the first, then the second; an attempt (664) is found by the other one. */
function spellingsOf(sections: string): readonly string[] {
  const parts = sections.includes('/') ? sections.split('/') : [];
  const others = parts.filter((part) => part !== attempt);
  return [sections, ...others, ...parts].flatMap(shorterAndShorter);
}

const attempt = '664';

/** `487(d)(1)`, `487(d)`, `487`. A letter after a number may be a subdivision: `459a` is tried as `459(a)` too. */
function shorterAndShorter(section: string): readonly string[] {
  const shorter = section.replace(/\([^()]*\)$|(?<=\d)[a-z]$/, '');
  const inBrackets = section.replace(/^([\d.]+)([a-z])(?=\(|$)/, '$1($2)');
  return [section, inBrackets, ...(shorter === section ? [] : shorterAndShorter(shorter))];
}
