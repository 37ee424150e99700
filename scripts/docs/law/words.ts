import enReasons from '../../../locales/en/reasons.json' with { type: 'json' };
import enReliefs from '../../../locales/en/reliefs.json' with { type: 'json' };
import esReasons from '../../../locales/es/reasons.json' with { type: 'json' };
import esReliefs from '../../../locales/es/reliefs.json' with { type: 'json' };
import { words, type Values } from '../../../src/i18n/words.ts';
import type { ReliefId } from '../../../src/rules/index.ts';

export type Language = 'en' | 'es';

/** A relief as a person reads of it. */
type ReliefWords = Readonly<{ name: string; what: string; limits: string }>;

const reasons: Readonly<Record<Language, Readonly<Record<string, string>>>> = {
  en: enReasons,
  es: esReasons,
};

const reliefs: Readonly<Record<Language, Readonly<Partial<Record<ReliefId, ReliefWords>>>>> = {
  en: enReliefs,
  es: esReliefs,
};

/** The sentence a person reads for a reason; where a date goes, it says so. */
export function sentenceOf(reason: string, language: Language): string {
  const sentence = reasons[language][reason] ?? '';
  return sentence.replaceAll('{{date}}', lawWords(language, 'marks.date'));
}

export function wordsOfRelief(id: ReliefId, language: Language): ReliefWords {
  const found = reliefs[language][id];
  if (found === undefined) throw new Error(`There are no words for ${id} in ${language}.`);
  return found;
}

/** A heading or a mark of the pages, from `locales/<language>/law.json`. */
export function lawWords(language: Language, key: string, values?: Values): string {
  return words(language, `law.${key}`, values);
}

/** What every page says of the texts behind it. */
export function howSure(language: Language): string {
  return `> ${lawWords(language, 'how-sure')}`;
}
