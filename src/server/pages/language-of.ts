import type { Request } from 'express';
import type { Language } from '../../channels/channel.ts';

/** The language asked for in the address, or else the one the browser's reader reads. */
export function languageOf(request: Request): Language {
  const asked = request.query.lang ?? request.acceptsLanguages('en', 'es');
  return asked === 'es' ? 'es' : 'en';
}
