import { inflateSync } from 'node:zlib';

/** All that a PDF shows, without its spaces: lines break anywhere. Its fonts have the letters of Latin-1. */
export function pdfText(bytes: Uint8Array): string {
  const file = Buffer.from(bytes).toString('latin1');
  const streams = [...file.matchAll(/\/FlateDecode\n>>\nstream\n([\s\S]*?)\nendstream/g)];
  const pages = streams.map(([, packed = '']) =>
    inflateSync(Buffer.from(packed, 'latin1')).toString('latin1'),
  );
  const shown = pages.flatMap((page) => [...page.matchAll(/\[([^\]]*)\] TJ/g)]);
  const letters = shown.flatMap(([, line = '']) => [...line.matchAll(/<([0-9a-f]*)>/g)]);
  return withoutSpaces(letters.map(([, hex = '']) => Buffer.from(hex, 'hex').toString('latin1')).join(''));
}

export function withoutSpaces(text: string): string {
  return text.replace(/\s+/g, '');
}
