import { createInstance } from 'i18next';
import { elsewhere } from './elsewhere.ts';
import { locales, type Locale } from './locales.ts';

/** The values a sentence may hold: text, numbers, and sentences worded before. */
export type Values = Readonly<Record<string, string | number>>;

/** Words for a key in one language. A key without words, or a sentence with a hole in it, is a surprise. */
export function words(locale: Locale, key: string, values: Values = none): string {
  return values === none ? fixedWords(locale, key) : wordsWith(locale, key, values);
}

const none: Values = {};

/** Sentences without values, by key: most of what is said, looked up once. */
const fixed = { en: new Map<string, string>(), es: new Map<string, string>() };

function fixedWords(locale: Locale, key: string): string {
  const known = fixed[locale].get(key);
  if (known !== undefined) return known;
  const text = wordsWith(locale, key, none);
  fixed[locale].set(key, text);
  return text;
}

function wordsWith(locale: Locale, key: string, values: Values): string {
  const text: unknown = say[locale](key, inert(values));
  if (typeof text !== 'string' || text === key) throw new MissingWords(locale, key);
  return text;
}

/** Two braces in a value would read as a placeholder of the sentence around it; with a gap they do not. */
function inert(values: Values): Values {
  const isPlain = Object.values(values).every((value) => !String(value).includes('{{'));
  if (isPlain) return values;
  return Object.fromEntries(
    Object.entries(values).map(([name, value]) => [name, String(value).replaceAll('{{', '{ {')]),
  );
}

/** A key without words, or a sentence that is not given its values: a mistake of ours, never of the person. */
export class MissingWords extends Error {
  readonly code = 'missing-words';

  constructor(locale: string, key: string) {
    super(`No words for "${key}" in ${locale}.`);
  }
}

const i18n = createInstance();

/** Values are plain text: nothing in them is read as another key. */
void i18n.init({
  initImmediate: false,
  lng: 'en',
  fallbackLng: false,
  ns: ['words'],
  defaultNS: 'words',
  nsSeparator: false,
  returnObjects: true,
  resources: Object.fromEntries(
    Object.entries(locales).map(([locale, all]) => [locale, { words: { ...all, elsewhere } }]),
  ),
  interpolation: { escapeValue: false, skipOnVariables: true },
  missingInterpolationHandler: (text: string) => {
    throw new MissingWords('every language', text);
  },
});

const say = { en: i18n.getFixedT('en'), es: i18n.getFixedT('es') } satisfies Record<Locale, unknown>;
