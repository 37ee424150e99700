import enReasons from '../../locales/en/reasons.json' with { type: 'json' };
import enReliefs from '../../locales/en/reliefs.json' with { type: 'json' };
import esReasons from '../../locales/es/reasons.json' with { type: 'json' };
import esReliefs from '../../locales/es/reliefs.json' with { type: 'json' };

/** The words the rules name, by language. */
export const locales = {
  en: { reasons: enReasons, reliefs: enReliefs },
  es: { reasons: esReasons, reliefs: esReliefs },
} as const;
