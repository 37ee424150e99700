import { draw } from './make.ts';

/** An open door with light behind it: *adelante*, come in. */
export function openDoor(): SVGSVGElement {
  return draw(
    'mark',
    { fill: '#f4ad45', d: 'M7 28V13a9 9 0 0 1 18 0v15z' },
    { fill: '#ffe3ae', d: 'M15 28a10 10 0 0 1 10-10v10z' },
    { fill: '#c9602f', d: 'M7 28V13a9 9 0 0 1 9-9v27z' },
    { fill: '#ffe3ae', d: 'M13 17.5a1.3 1.3 0 1 1 0 .01z' },
  );
}

export const arrowUp = (): SVGSVGElement => draw('glyph', { d: 'M16 26V7l-8 8M16 7l8 8' });

export const cross = (): SVGSVGElement => draw('glyph', { d: 'M9 9l14 14M23 9L9 23' });

export const bars = (): SVGSVGElement => draw('glyph', { d: 'M7 9h18M7 16h18M7 23h18' });

export const pencil = (): SVGSVGElement => draw('glyph small', { d: 'M7 25l2-6L21 7l4 4-12 12z' });

export const loudspeaker = (): SVGSVGElement =>
  draw('glyph small', { d: 'M5 12v8h5l7 6V6l-7 6zM21 11q4 5 0 10M25 7q7 9 0 18' });
