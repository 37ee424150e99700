import en from '../../../../locales/en/plain.json' with { type: 'json' };
import es from '../../../../locales/es/plain.json' with { type: 'json' };

export type PlainWords = typeof en;

export const plainWords: Readonly<Record<'en' | 'es', PlainWords>> = { en, es };
