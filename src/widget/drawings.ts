import { draw } from './make.ts';

/** An open door with light behind it: *adelante*, come in. */
export function openDoor(): SVGSVGElement {
  return draw(
    'mark',
    { class: 'sun', d: 'M7 28V13a9 9 0 0 1 18 0v15z' },
    { class: 'light', d: 'M15 28a10 10 0 0 1 10-10v10z' },
    { class: 'leaf', d: 'M7 28V13a9 9 0 0 1 9-9v27z' },
    { class: 'light', d: 'M13 17.5a1.3 1.3 0 1 1 0 .01z' },
  );
}

export const arrowUp = (): SVGSVGElement =>
  draw('glyph', { d: 'M16 6l9 9-2.200 2.200-5.200-5.200V26h-3.200V12l-5.200 5.200L7 15z' });

export const cross = (): SVGSVGElement =>
  draw('glyph', { d: 'M9 7l7 7 7-7 2 2-7 7 7 7-2 2-7-7-7 7-2-2 7-7-7-7z' });
