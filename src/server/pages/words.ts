import en from '../../../locales/en/pages.json' with { type: 'json' };
import es from '../../../locales/es/pages.json' with { type: 'json' };

export type Words = typeof en;

export const words: Readonly<Record<'en' | 'es', Words>> = { en, es };
