import { languagesInWords } from '../../i18n/languages.ts';

/** What is spoken at clinics of California, most of all, by ISO 639 code. */
const codes = [
  'en',
  'es',
  'zh',
  'tl',
  'vi',
  'ko',
  'hy',
  'fa',
  'ru',
  'ar',
  'ja',
  'pa',
  'km',
  'th',
  'hi',
  'hmn',
  'pt',
  'fr',
];

const byName = new Map(codes.map((code) => [languagesInWords('en', [code]), code]));

export const languageNames: readonly string[] = [...byName.keys()];

/** The code of a language by its English name, or by its code. */
export function codeOfLanguage(text: string): string | undefined {
  const wanted = text.trim().toLowerCase();
  return [...byName].find(([name, code]) => name.toLowerCase() === wanted || code === wanted)?.[1];
}
