import { texting, textingAlone } from './texting.ts';

/** A stretch of a message between two breaks of its punctuation. */
export type Clause = Readonly<{
  tokens: readonly string[];
  /** It ends in a question mark. */
  asked: boolean;
  /** Dots stand before it: the person stopped and thought again. */
  afterDots: boolean;
  /** It goes on from the clause before it, and no question mark ends it: in "no, porque..." it is the reason. */
  goesOn?: boolean;
}>;

export type Normalized = Readonly<{
  tokens: readonly string[];
  clauses: readonly Clause[];
  /** It holds a letter or a mark that only Spanish writes. */
  looksSpanish: boolean;
}>;

/** Lower case, folded accents, whole tokens: the one form that everything is compared in. */
export function normalize(text: string): Normalized {
  const short = shortened(text);
  const lower = (PLAIN.test(short) ? short : plainLetters(short)).toLowerCase();
  const looksSpanish = SPANISH_MARKS.test(lower);
  const folded = PLAIN.test(lower) ? lower : lower.normalize('NFD').replace(ACCENTS, '');
  const clauses = clausesOf(tidy(folded));
  return { tokens: clauses.flatMap((clause) => clause.tokens), clauses, looksSpanish };
}

/** The tokens of a word that is part of something longer. */
export function tokensOf(text: string): readonly string[] {
  const short = texting.get(text);
  if (short || BARE_WORD.test(text)) return short ?? [text];
  return broken(tidy(text.toLowerCase().normalize('NFD').replace(ACCENTS, ''))).flatMap(
    ({ tokens }) => tokens,
  );
}

/** The tokens of a word that is all that is said. */
export function spelledAlone(text: string): readonly string[] {
  const tokens = tokensOf(text);
  const [only] = tokens;
  return (tokens.length === 1 ? textingAlone.get(only ?? '') : undefined) ?? tokens;
}

/** Nothing is cut that can be sent: a text message has 1,600 letters at most, and web chat takes no more. */
const LONGEST = 1600;
const GAPS = /\s{2,}/g;

/** What cannot be seen does not count, so that nothing can be pushed out of sight by blanks. */
function shortened(text: string): string {
  if (text.length <= LONGEST) return text;
  return text
    .slice(0, 100 * LONGEST)
    .replace(UNSEEN, '')
    .replace(GAPS, ' ')
    .slice(0, LONGEST);
}

/** A word no rule of spelling changes: no letter three times, nothing but letters. */
const BARE_WORD = /^(?!.*([a-z])\1\1)[a-z]+$/;
const PLAIN = /^[\t\n\r -~]*$/;
const ACCENTS = /[\u0300-\u036f]/g;
const SPANISH_MARKS = /[ñ¿¡áéíóúü]/;

/** Zero-width and direction marks, variation selectors, skin tones and the box of a keycap. */
const UNSEEN = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060\u20e3\ufe00-\ufe0f\ufeff]|[\u{1f3fb}-\u{1f3ff}]/gu;
/** A row of the same sign says it once. */
const THUMBS_UP = /(?:[👍👌✅✔☑🆗]\s*)+/gu;
const THUMBS_DOWN = /(?:[👎❌✖🚫🙅✋]\s*)+/gu;
const SHRUG = /(?:🤷\s*)+/gu;
const OTHER_PICTURES = /\p{Extended_Pictographic}/gu;

function plainLetters(text: string): string {
  return text
    .replace(UNSEEN, '')
    .replace(THUMBS_UP, ' :yes: ')
    .replace(THUMBS_DOWN, ' :no: ')
    .replace(SHRUG, ' :dunno: ')
    .normalize('NFKC')
    .slice(0, LONGEST)
    .replace(/[‘’ʼ´`]/g, "'")
    .replace(/[–—]/g, '-')
    .replace(OTHER_PICTURES, ' ');
}

/** "f***ing" only swears. */
const MASKED = /(?<!\*)\b[a-z]+(?:\*{2,}[a-z]*|(?:[*#$]|[*#$@%&]{2,})[a-z]+)/g;
/** "S T O P", "s-t-o-p". */
const SPELLED_OUT = /\b[a-z](?:[ .-]{1,2}[a-z]){3,}\b/g;
const BETWEEN_LETTERS = /[ .-]/g;

function tidy(text: string): string {
  const short = text
    .replace(MASKED, ' ')
    .replace(SPELLED_OUT, (word) => word.replace(BETWEEN_LETTERS, ''))
    .replace(/([a-z])\1\1+/g, '$1')
    .replace(/\b[a-z]+(?:\.[a-z]+){2,}\b/g, (address) => address.replaceAll('.', ''))
    .replace(/\b([a-z])\.(?=[a-z]\b)/g, '$1')
    .replace(/([a-z])'s\b/g, '$1s');
  return /\d/.test(short) ? tidyNumbers(short) : short;
}

function tidyNumbers(text: string): string {
  return text
    .replace(/(\d)'s\b/g, '$1s')
    .replace(/\b2k(\d\d?)\b/g, (_, year: string) => `20${year.padStart(2, '0')}`)
    .replace(/(\d) ?([/-]) ?(?=\d)/g, '$1$2')
    .replace(/\by2k\b/g, '2000')
    .replace(/(?<=\S )o(?=\d\b)/g, '0')
    .replace(/\b\d[\do]{3,4}\b/g, (token) => token.replaceAll('o', '0'));
}

const ORDINAL = '\\d{1,2}(?:st|nd|rd|th|ro|ra|er|da|do|to|ta|vo|va|no|na|mo|ma|a|o)(?![\\p{L}\\p{N}])';
const NUMBER = "'\\d\\d(?!\\d)|\\d+s(?!\\p{L})|\\d+(?:[/.-]\\d+)*";
const WORD = "[\\p{L}\\p{M}]+(?:'\\p{L}+)*";
const TOKEN = new RegExp(`:(?:yes|no|dunno):|${ORDINAL}|${NUMBER}|${WORD}|\\.{2,}|[.?!,;/\\n()-]`, 'gu');
const BREAK = /^[.?!,;/\n()-]/;
const MONTHS_NOT_ORDINAL = /^(\d{1,2})(mo)$/;

/** Punctuation and words such as "but" end a clause. */
function clausesOf(text: string): readonly Clause[] {
  const clauses = broken(text);
  return clauses.length === 1 ? clauses.map(aloneSpeltOut) : clauses;
}

function broken(text: string): readonly Clause[] {
  const clauses: Clause[] = [];
  let tokens: string[] = [];
  let afterDots = false;
  const close = (mark: string): void => {
    if (tokens.length > 0) clauses.push({ tokens, asked: mark === '?', afterDots });
    if (tokens.length > 0 || mark.startsWith('..')) afterDots = mark.startsWith('..');
    tokens = [];
  };
  for (const [found] of text.matchAll(TOKEN)) {
    if (BREAK.test(found)) close(found);
    else tokens.push(...spellOut(found));
  }
  close('');
  return clauses;
}

function spellOut(found: string): readonly string[] {
  const token = found.startsWith("'") ? found : found.replaceAll("'", '');
  const months = MONTHS_NOT_ORDINAL.exec(token)?.[1];
  return months === undefined ? (texting.get(token) ?? [token]) : [months, 'months'];
}

/** "y" is "yes" and "k" is "ok" only when nothing else is said. */
function aloneSpeltOut(clause: Clause): Clause {
  const [only] = clause.tokens;
  const words = clause.tokens.length === 1 && only !== undefined ? textingAlone.get(only) : undefined;
  return words === undefined ? clause : { ...clause, tokens: words };
}
