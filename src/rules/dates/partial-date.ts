/** A date as people remember it: a year, perhaps a month and a day; `approx` when they said "about". */
export type PartialDate = Readonly<{ year: number; month?: number; day?: number; approx?: boolean }>;
