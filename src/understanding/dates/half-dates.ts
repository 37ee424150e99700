import type { PlacedDate } from './found-date.ts';

/** "2 years ago in March", "this March, so 2027": a month without its year and a year beside it are one date. */
export function joinHalves(found: readonly PlacedDate[]): readonly PlacedDate[] {
  const months = found.filter(isHalf);
  const years = found.filter(({ year, month }) => year !== undefined && month === undefined);
  const [half] = months;
  const [other] = years;
  const isWhole = found.length === months.length + years.length && months.length === 1 && years.length === 1;
  if (!isWhole || half?.month === undefined || other === undefined) return found;
  return [{ ...other, month: half.month }];
}

function isHalf({ year, month, yearGuessed }: PlacedDate): boolean {
  return month !== undefined && (year === undefined || yearGuessed === true);
}
