import type { KeptToken } from './kept-token.ts';

/** The weather: a page anyone might have open. */
const neutralPage = 'https://www.weather.gov/';

/**
 * Leaves at once. The page is emptied first because the next one may be slow to come, and it takes this one's
 * place in the history so that Back does not bring it up again.
 */
export function quickExit(token: KeptToken): void {
  token.forget();
  document.title = '';
  document.body.replaceChildren();
  location.replace(neutralPage);
}
