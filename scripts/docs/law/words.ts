import enReasons from '../../../locales/en/reasons.json' with { type: 'json' };
import enReliefs from '../../../locales/en/reliefs.json' with { type: 'json' };
import esReasons from '../../../locales/es/reasons.json' with { type: 'json' };
import esReliefs from '../../../locales/es/reliefs.json' with { type: 'json' };
import type { ReliefId } from '../../../src/rules/index.ts';

const reasons: Readonly<Record<'en' | 'es', Readonly<Record<string, string>>>> = {
  en: enReasons,
  es: esReasons,
};

export const reliefWords = { en: enReliefs, es: esReliefs } as const satisfies Record<
  'en' | 'es',
  Record<ReliefId, Readonly<{ name: string; what: string; limits: string }>>
>;

/** The sentence a person reads for a reason. */
export function sentenceOf(reason: string, language: 'en' | 'es'): string {
  return reasons[language][reason] ?? '';
}
