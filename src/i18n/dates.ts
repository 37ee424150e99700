import type { Locale } from './locales.ts';

const monthNames = {
  en: new Intl.DateTimeFormat('en-US', { month: 'long', timeZone: 'UTC' }),
  es: new Intl.DateTimeFormat('es-US', { month: 'long', timeZone: 'UTC' }),
} as const satisfies Record<Locale, Intl.DateTimeFormat>;

const days = {
  en: new Intl.DateTimeFormat('en-US', { dateStyle: 'long', timeZone: 'UTC' }),
  es: new Intl.DateTimeFormat('es-US', { dateStyle: 'long', timeZone: 'UTC' }),
} as const satisfies Record<Locale, Intl.DateTimeFormat>;

/** An ISO day written out: "May 2, 2027", "2 de mayo de 2027". */
export function dayInWords(locale: Locale, isoDate: string): string {
  return days[locale].format(new Date(`${isoDate}T00:00:00Z`));
}

/** The name of a month, from 1. */
export function monthInWords(locale: Locale, month: number): string {
  return monthNames[locale].format(new Date(Date.UTC(2000, month - 1, 1)));
}
