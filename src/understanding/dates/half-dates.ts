import type { FoundDate } from './found-date.ts';

/** "2 years ago in March": a month without its year and a year counted from today are one date. */
export function joinHalves(found: readonly FoundDate[]): readonly FoundDate[] {
  const months = found.filter(({ year, month }) => year === undefined && month !== undefined);
  const years = found.filter(({ year, month }) => year !== undefined && month === undefined);
  const [half] = months;
  const [other] = years;
  const isWhole = found.length === months.length + years.length && months.length === 1 && years.length === 1;
  if (!isWhole || half?.month === undefined || other === undefined) return found;
  return [{ ...other, month: half.month }];
}
