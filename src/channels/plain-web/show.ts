import type { Request, Response } from 'express';
import type { Language } from '../channel.ts';
import type { PlainPage, WritePage } from './plain-page.ts';

/** Answers a browser with a page, in the language of its address when nothing says another. */
export type Show = (request: Request, response: Response, page: PlainPage, language?: Language) => void;

export function showWith(write: WritePage): Show {
  return (request, response, page, language = languageOf(request)) => {
    response.vary('Accept-Language').type('html').send(write(page, language));
  };
}

/** The language of the page: the one its address names, or the first of the browser's that we speak. */
export function languageOf(request: Request): Language {
  return namedLanguage(request) ?? (request.acceptsLanguages('en', 'es') === 'es' ? 'es' : 'en');
}

/** Every form of ours names the language of its page in its address. */
export function namedLanguage({ query: { lang } }: Request): Language | undefined {
  return lang === 'en' || lang === 'es' ? lang : undefined;
}
