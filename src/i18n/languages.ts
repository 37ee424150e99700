import type { Locale } from './locales.ts';

/** Languages by name: "English and Spanish", "inglés y español". */
export function languagesInWords(locale: Locale, codes: readonly string[]): string {
  const names = new Intl.DisplayNames(locale, { type: 'language' });
  return new Intl.ListFormat(locale).format(codes.map((code) => names.of(code) ?? code));
}
