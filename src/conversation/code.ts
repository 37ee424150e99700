import type { Random } from '../privacy/index.ts';

/** A code as somebody may have typed it. */
export type TypedCode = Readonly<{
  code: string;
  /** Two words are somebody's answer more often than a code with a mistake in it. */
  mayBeAnswer: boolean;
}>;

/** Digits and capitals; O is read as 0, and I and L as 1, so nobody has to tell them apart. */
const signs = '0123456789ABCDEFGHJKMNPQRSTUVWXYZ';

/**
 * Letters and digits that change places twice, as they hardly do in an answer: no year and no section of a code with four
 * digits, no word and number ("THEFT459"), no "JULY14TH", "OVER5YRS" or "5YRS2MOS". It leaves 40 bits.
 */
const shape =
  /^(?!\d*[A-Z]*$)(?![A-Z]*\d*$)(?!.*\d{4})(?![A-Z]{4}\d{1,2}[A-Z]{2,3}$)(?!\d[A-Z]{3}\d[A-Z]{3}$)[\dA-Z]{8}$/;

/** Eight signs by chance, each as likely as any other: bytes that would make the first signs likelier are thrown away. */
export function drawCode(random: Random): string {
  const even = 256 - (256 % signs.length);
  const drawn = Array.from(random(16)).filter((byte) => byte < even);
  const code = drawn
    .slice(0, 8)
    .map((byte) => signs.charAt(byte % signs.length))
    .join('');
  return shape.test(code) ? code : drawCode(random);
}

/** As people read it out: K7PD-92QM. */
export function spelledCode(code: string): string {
  return `${code.slice(0, 4)}-${code.slice(4)}`;
}

/** The code that is all of a message, in capitals or not, with or without its dash. */
export function codeIn(text: string): TypedCode | undefined {
  const [, first = '', between = '', last = ''] = typed.exec(text.trim().toUpperCase()) ?? [];
  if (!shape.test(first + last)) return undefined;
  const code = (first + last).replaceAll('O', '0').replace(/[IL]/g, '1');
  return { code, mayBeAnswer: /\s/.test(between) };
}

const typed = /^([\dA-Z]{4})([\s\u2013\u2014-]{0,3})([\dA-Z]{4})\.?$/;
