/** What the pages need of one colour: letters and links that can be read, by day and by night. */
export type Shades = Readonly<{
  /** Under white letters. */
  ground: string;
  /** Of links on our light pages, and on our dark ones. */
  link: string;
  linkAtNight: string;
}>;

/** WCAG 2.2, AA: letters and what is under them are at least this far apart. */
export const enough = 4.5;

/** A colour white can be read on goes darker for links by day, and lighter for links by night. */
export function shadesOf(color: string): Shades {
  return { ground: color, link: mix(color, black, 0.3), linkAtNight: mix(color, white, 0.7) };
}

/** How far apart two colours are to the eye, from 1 to 21. */
export function contrast(one: string, other: string): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

/** The same colour, only as much darker as white letters need. */
export function darkEnough(color: string): string {
  const steps = Array.from({ length: 21 }, (_, step) => mix(color, black, step / 20));
  return steps.find((shade) => contrast(shade, white) >= enough) ?? black;
}

export const white = '#ffffff';
const black = '#000000';

function mix(color: string, other: string, share: number): string {
  const others = channelsOf(other);
  const mixed = channelsOf(color).map((one, at) => Math.round(one * (1 - share) + (others[at] ?? 0) * share));
  return `#${mixed.map((one) => one.toString(16).padStart(2, '0')).join('')}`;
}

function luminance(color: string): number {
  const [red = 0, green = 0, blue = 0] = channelsOf(color).map((one) => linear(one / 255));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function linear(one: number): number {
  return one <= 0.04045 ? one / 12.92 : ((one + 0.055) / 1.055) ** 2.4;
}

/** Red, green and blue, from 0 to 255. */
function channelsOf(color: string): readonly number[] {
  return [1, 3, 5].map((at) => parseInt(color.slice(at, at + 2), 16));
}
