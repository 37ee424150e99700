import { make } from './make.ts';

/** A web address, or a telephone number as it is written in California. */
const reachable = /(https?:\/\/[^\s<>"]+[^\s<>".,;:!?)])|(\(?\b\d{3}\)?[ .-]\d{3}[.-]\d{4}\b)/;

/** Text whose addresses can be opened and numbers called with one tap. */
export function linkedText(text: string): readonly (Node | string)[] {
  const found = reachable.exec(text);
  if (!found) return [text];
  const [shown, address] = found;
  const link = address
    ? outsideLink(address, shown)
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
