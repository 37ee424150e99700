import type { Random } from '../privacy/index.ts';

/** Digits and capitals; O is read as 0, and I and L as 1, so nobody has to tell them apart. */
const signs = '0123456789ABCDEFGHJKMNPQRSTUVWXYZ';

/** What people answer in eight signs: none of these is ever a code. The codes that are left are 40 bits. */
const answers = [
  /^\d*[A-Z]*$|^[A-Z]*\d*$/, // 18MONTHS, THEFT459
  /\d{4}/, // JUNE2015, VC23152A
  /^[A-Z]{4}\d{1,2}[A-Z]{2,3}$/, // JULY14TH, OVER5YRS
  /^\d[A-Z]{3}\d[A-Z]{3}$/, // 5YRS2MOS
  /^(?:\d{3}[A-Z]|[A-Z]{2}\d{2}){2}$/, // 484A 496D, PC69 PC71
];

/** Eight signs by chance, each as likely as any other: bytes that would make the first signs likelier are thrown away. */
export function drawCode(random: Random): string {
  const even = 256 - (256 % signs.length);
  const drawn = Array.from(random(16)).filter((byte) => byte < even);
  const code = drawn
    .slice(0, 8)
    .map((byte) => signs.charAt(byte % signs.length))
    .join('');
  return isCode(code) ? code : drawCode(random);
}

/** As people read it out: K7PD-92QM. */
export function spelledCode(code: string): string {
  return `${code.slice(0, 4)}-${code.slice(4)}`;
}

/** The code that is all of a message, in capitals or not, with or without its dash. */
export function codeIn(text: string): string | undefined {
  const [, first = '', last = ''] = typed.exec(text.trim().toUpperCase()) ?? [];
  const written = first + last;
  const meant = written.replaceAll('O', '0').replace(/[IL]/g, '1');
  return isCode(written) && isCode(meant) ? meant : undefined;
}

const typed = /^([\dA-Z]{4})[\s\u2013\u2014-]{0,3}([\dA-Z]{4})\.?$/;

function isCode(eight: string): boolean {
  return eight.length === 8 && !answers.some((answer) => answer.test(eight));
}
