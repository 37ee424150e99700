import type { PlacedDate } from './found-date.ts';

/**
 * "2 years ago in March", "this March, so 2027", "12 years ago this spring": a month without its year and a year beside
 * it are one date.
 */
export function joinHalves(found: readonly PlacedDate[]): readonly PlacedDate[] {
  const halves = found.filter(isHalf);
  const years = found.filter((date) => !isHalf(date) && date.year !== undefined && date.month === undefined);
  const [half] = halves;
  const [other] = years;
  const isWhole = found.length === 2 && halves.length === 1;
  if (!isWhole || half === undefined || other === undefined) return found;
  return [half.month === undefined ? other : { ...other, month: half.month, from: half.from }];
}

function isHalf({ year, month, yearGuessed }: PlacedDate): boolean {
  return yearGuessed === true || (month !== undefined && year === undefined);
}
