import en from '../../locales/en/widget.json' with { type: 'json' };
import es from '../../locales/es/widget.json' with { type: 'json' };
import type { TurnRequest } from '../channels/web-chat/protocol.ts';

export type Language = NonNullable<TurnRequest['language']>;
export type Words = typeof en;

/** Both languages travel with the widget, so it can speak before it has asked anyone. */
export const words: Readonly<Record<Language, Words>> = { en, es };

export const otherThan = (language: Language): Language => (language === 'en' ? 'es' : 'en');

/** The first tag we speak, in the order given: `es-MX` is Spanish. */
export function chooseLanguage(...tags: readonly (string | null | undefined)[]): Language {
  for (const tag of tags) {
    const spoken = tag?.slice(0, 2).toLowerCase();
    if (spoken === 'en' || spoken === 'es') return spoken;
  }
  return 'en';
}
