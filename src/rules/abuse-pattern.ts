import { pastIntervalOf } from './dates/past-interval.ts';
import { moreThan } from './dates/opening.ts';
import type { Interval } from './dates/interval.ts';
import type { Case, Known, YesNo } from './facts.ts';
import { flagOf } from './offences/index.ts';

/** What the person's own cases say of a pattern, and which of them say it. */
export type AbusePattern = Readonly<{ isThere: Known<YesNo>; shownBy: readonly number[] }>;

/** A day of abuse, and the cases that came of it. */
type Occasion = Readonly<{ positions: readonly number[]; isConviction: boolean; days: Interval }>;

/**
 * A pattern of PEN 851.91(c)(2): two convictions or five arrests, on separate occasions within three years, for hurting
 * a partner, a child or an older person. Cautious: within three years of one other is enough, and every case counts as
 * an arrest. `yes` when the dates surely say so, `unknown` when they leave room for it.
 */
export function abusePatternOf(records: readonly Case[], today: string): AbusePattern {
  const occasions = records
    .flatMap((record, position) => occasionOf(record, position, today))
    .reduce(withOccasion, []);
  const surely = patternIn(occasions, areSurelyNear).flatMap(({ positions }) => positions);
  if (surely.length > 0) return { isThere: 'yes', shownBy: surely.toSorted((one, other) => one - other) };
  return { isThere: patternIn(occasions, mayBeNear).length > 0 ? 'unknown' : 'no', shownBy: [] };
}

function occasionOf(record: Case, position: number, today: string): readonly Occasion[] {
  if (flagOf(record, 'domestic') !== true && flagOf(record, 'childOrElder') !== true) return [];
  const { court, disposition, offended, arrested, sentenced } = record;
  const told = [offended, arrested, sentenced].find((date) => date !== 'unknown');
  return [
    {
      positions: [position],
      isConviction: disposition === 'conviction' && court !== 'juvenile',
      days: told ? pastIntervalOf(told, today) : anyDay,
    },
  ];
}

/** Two cases of one day are one occasion. */
function withOccasion(occasions: readonly Occasion[], one: Occasion): readonly Occasion[] {
  const same = occasions.find((other) => isOneDay(one.days, other.days));
  if (same === undefined) return [...occasions, one];
  const both = {
    ...same,
    positions: [...same.positions, ...one.positions],
    isConviction: same.isConviction || one.isConviction,
  };
  return occasions.map((other) => (other === same ? both : other));
}

function isOneDay(one: Interval, other: Interval): boolean {
  return [one.latest, other.earliest, other.latest].every((day) => day === one.earliest);
}

type Near = (one: Interval, other: Interval) => boolean;

function patternIn(occasions: readonly Occasion[], near: Near): readonly Occasion[] {
  const convictions = nearAnother(
    occasions.filter(({ isConviction }) => isConviction),
    near,
  );
  if (convictions.length >= 2) return convictions;
  const arrests = nearAnother(occasions, near);
  return arrests.length >= 5 ? arrests : [];
}

function nearAnother(occasions: readonly Occasion[], near: Near): readonly Occasion[] {
  return occasions.filter((one) => occasions.some((other) => other !== one && near(one.days, other.days)));
}

/** Of a day that nobody knows. */
const anyDay: Interval = { earliest: '1000-01-01', latest: '9000-12-31' };

function areSurelyNear(one: Interval, other: Interval): boolean {
  return isWithin(one.earliest, other.latest) && isWithin(other.earliest, one.latest);
}

function mayBeNear(one: Interval, other: Interval): boolean {
  return isWithin(one.latest, other.earliest) && isWithin(other.latest, one.earliest);
}

/** No more than three years after; ISO dates compare in order as text. */
function isWithin(after: string, day: string): boolean {
  return day < moreThan(3, { earliest: after, latest: after }).date;
}
