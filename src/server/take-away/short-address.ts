/** An address as people read it out: `lafla.org/get-help`. */
export function shortAddress(url: string): string {
  return url.replace(/^https:\/\/(www\.)?|\/$/g, '');
}
