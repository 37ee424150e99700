/** A day to be written out in the person's language. */
export type SaidDate = Readonly<{ date: string }>;

/** A month or a year as far as it is known, to be written out in the person's language. */
export type SaidMonth = Readonly<{ year: number; month?: number; approx?: boolean }>;

/** A sentence that a file of data holds in every language, said as it stands there. */
export type Written = Readonly<{ en: string; es: string }>;

/** Languages to be named in the person's language, by ISO 639 code. */
export type SaidLanguages = Readonly<{ languages: readonly string[] }>;

/** Words by name. A value that is itself a saying is worded first, in the same language. */
export type Say = Readonly<{ key: string; values?: Readonly<Record<string, SaidValue>> }>;

export type SaidValue = string | number | SaidDate | SaidMonth | Written | SaidLanguages | Say;

/** One message: its sentences in order. */
export type Saying = readonly Say[];
