import { shadesOf } from './color.ts';

/** The clinic's color in place of ours, on every page that is looked at; what is printed stays black. */
export function clinicStyle(color: string): string {
  const { ground, link, linkAtNight } = shadesOf(color);
  return `@media screen{:root{--brand:${ground};--theirs:${ground};--link:${link}}}
@media screen and (prefers-color-scheme:dark){:root{--link:${linkAtNight}}}
`;
}
