import { address } from '../channels/reachable.ts';
import { make } from './make.ts';

/** Text whose addresses can be opened and numbers called with one tap. */
export function linkedText(text: string): readonly (Node | string)[] {
  const found = address.exec(text);
  if (!found) return [text];
  const [shown, page] = found;
  const link = page
    ? outsideLink(page, shown)
    : make('a', { href: `tel:+1${shown.replace(/\D/g, '')}` }, shown);
  return [text.slice(0, found.index), link, ...linkedText(text.slice(found.index + shown.length))];
}

/** A new tab, so that the conversation stays where it is; the other page learns nothing of this one. */
export function outsideLink(address: string, ...shown: readonly (Node | string)[]): HTMLAnchorElement {
  return make('a', { href: address, target: '_blank', rel: 'noopener noreferrer' }, ...shown);
}

/** A whole web address; nothing else in a link is ours to open. */
export function webAddress(address: string, base: string): string | undefined {
  try {
    const { protocol, href } = new URL(address, base);
    return protocol === 'https:' || protocol === 'http:' ? href : undefined;
  } catch {
    return undefined;
  }
}
