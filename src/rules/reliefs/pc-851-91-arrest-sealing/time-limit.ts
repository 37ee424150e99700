import { isBelowFelony } from '../../arrests.ts';
import type { Cite } from '../../cite.ts';
import { moreThan } from '../../dates/opening.ts';
import { pastIntervalOf } from '../../dates/past-interval.ts';
import type { Case } from '../../facts.ts';
import type { EligibleFrom } from '../../finding.ts';
import { cards, cardsMeant, mayBe, type CardId } from '../../offences/index.ts';
import type { Wait } from '../../relief.ts';

/** How many years PEN 799 to 803 give to file a charge, as far as we count them: nothing here is ever certain. */
const years = {
  misdemeanor: 1,
  felony: 3,
  elder: 5,
  serious: 6,
  partner: 7,
  registrable: 10,
  unknown: 10,
} as const;

type Limit = keyof typeof years;

/** No charge was filed: one row for each limit, of which the longest that the arrest may have holds. */
export const timeLimits: readonly Wait[] = [
  whileItRuns('misdemeanor', 'PEN 802(a)'),
  whileItRuns('felony', 'PEN 801'),
  whileItRuns('elder', 'PEN 801.6'),
  whileItRuns('serious', 'PEN 800'),
  whileItRuns('partner', 'PEN 803.7'),
  whileItRuns('registrable', 'PEN 801.1(b)'),
  whileItRuns('unknown', 'PEN 851.91(a)(2)(A)'),
];

function whileItRuns(limit: Limit, cite: Cite): Wait {
  return {
    reason: `arrest-limit-${limit}`,
    cite,
    doubt: 'arrest-time-limit',
    lawyerToo: true,
    when: (facts) =>
      facts.outcome === 'not-charged' &&
      facts.level !== 'unknown' &&
      facts.arrested !== 'unknown' &&
      limitOf(facts) === limit,
    until: likelyOver,
  };
}

/**
 * The first day on which the time to file has likely run out. It runs from the crime, so counting from the arrest is the
 * later date; and because some crimes have longer, the day is never exact.
 */
function likelyOver(facts: Case, today: string): EligibleFrom | undefined {
  if (facts.arrested === 'unknown') return undefined;
  const { date } = moreThan(years[limitOf(facts)], pastIntervalOf(facts.arrested, today));
  return { date, precision: 'on-or-after' };
}

export function isLikelyOver(facts: Case, today: string): boolean {
  const over = likelyOver(facts, today);
  return over !== undefined && over.date <= today;
}

/** The longest limit that the offence may have. */
function limitOf(facts: Case): Limit {
  return isBelowFelony(facts) ? limitBelowFelony(facts) : limitOfFelony(facts);
}

/** PEN 273.5 and 368 name no level: their limits are taken for a misdemeanor too. */
function limitBelowFelony({ offence }: Case): Limit {
  if (isAskedAs(offence, (id) => corporalInjury.has(id))) return 'partner';
  return isAskedAs(offence, isAgainstElder) ? 'elder' : 'misdemeanor';
}

/** A crime that can bring eight years has six; that it is serious or violent, or may be, stands for it. */
function limitOfFelony(facts: Case): Limit {
  if (facts.offence === 'unknown') return 'unknown';
  if (mayBe(facts, 'registrable')) return 'registrable';
  if (mayBe(facts, 'domestic')) return 'partner';
  if (mayBe(facts, 'serious') || mayBe(facts, 'violent')) return 'serious';
  return isAskedAs(facts.offence, isAgainstElder) ? 'elder' : 'felony';
}

/** A card that asks may stand for several. A kind covers so much that it says nothing of these. */
function isAskedAs(offence: string, is: (id: string) => boolean): boolean {
  return cards.has(offence) && cardsMeant(offence).some(is);
}

/** PEN 803.7 names PEN 273.5 alone; no flag does, as partners are hurt in other ways too. */
const corporalInjury: ReadonlySet<string> = new Set<CardId>(['pc-273-5-a', 'pc-273-5-f']);

/** The flag for children and older people is one: only the category tells the older people apart. */
function isAgainstElder(id: string): boolean {
  return cards.get(id)?.category === 'elder';
}
