/** A month of a year, as far from today as it says. `today` is an ISO date. */
export type Month = Readonly<{ year: number; month: number }>;

export function monthsAway(count: number, today: string): Month {
  const months = Number(today.slice(0, 4)) * 12 + Number(today.slice(5, 7)) - 1 + count;
  return { year: Math.floor(months / 12), month: (months % 12) + 1 };
}

export function daysAway(count: number, today: string): Month {
  const day = new Date(`${today.slice(0, 10)}T00:00:00Z`);
  day.setUTCDate(day.getUTCDate() + count);
  return { year: day.getUTCFullYear(), month: day.getUTCMonth() + 1 };
}
