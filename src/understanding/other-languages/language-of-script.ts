import type { Heard } from '../heard.ts';
import { mostOwnWords } from '../own-words.ts';
import type { OtherLanguage } from './other-language.ts';

/**
 * The language that the letters of a message show. Two letters of it have to stand together: faces are drawn with one.
 * A name or a place in such letters does not make a message that speaks English or Spanish another language.
 */
export function languageOfScript({ message, tokens }: Heard): OtherLanguage | undefined {
  if (ONLY_LATIN.test(message.text)) return undefined;
  const text = message.text.slice(0, LONGEST).normalize('NFKC');
  const [, languageOf] = scripts.find(([letters]) => letters.test(text)) ?? [];
  if (languageOf === undefined || mostOwnWords(tokens) >= A_SENTENCE) return undefined;
  const isMixed = LATIN.test(text) && (text.match(NOT_LATIN) ?? []).length < A_FEW;
  return isMixed ? undefined : languageOf(text);
}

/** What two words of our own languages are worth. */
const A_SENTENCE = 4;
/** Letters beside Latin ones that are more than a name. */
const A_FEW = 4;
const LONGEST = 400;

const ONLY_LATIN = /^[\0-\u024f]*$/;
const LATIN = /\p{Script=Latin}/u;
const NOT_LATIN = /[\p{L}--\p{Script=Latin}]/gv;

/** Chinese and Korean letters are used in Japanese and Korean too, so those come first. */
const scripts: readonly (readonly [letters: RegExp, (text: string) => OtherLanguage | undefined])[] = [
  [/[가-힣]{2}/, () => 'ko'],
  [/[\p{Script=Hiragana}\p{Script=Katakana}]{2}/u, () => 'ja'],
  [/\p{Script=Han}{2}/u, chinese],
  [/\p{Script=Armenian}{2}/u, () => 'hy'],
  [/\p{Script=Cyrillic}{2}/u, russian],
  [/\p{Script=Arabic}{2}/u, persianOrArabic],
  [/\p{Script=Khmer}{2}/u, () => 'km'],
  [/\p{Script=Thai}{2}/u, () => 'th'],
  [/\p{Script=Devanagari}{2}/u, () => 'hi'],
  [/\p{Script=Gurmukhi}{2}/u, () => 'pa'],
];

/** Letters that are written otherwise in mainland China. */
const TRADITIONAL =
  /[個這們說話錄請幫紀過語嗎麼問題時間電為會後來見對無還開關點錢給讓講聽讀寫學識認證據從應該權師進運動車辦當殺訴訟獄緩釋幾誰麻煩勞謝罰檔雙學國]/;

function chinese(text: string): OtherLanguage {
  return TRADITIONAL.test(text) ? 'zh-Hant' : 'zh-Hans';
}

/** Letters of Ukrainian, Serbian and others that Russian does not have. */
const NOT_RUSSIAN = /[\u0400\u0402-\u040f\u0450\u0452-\u052f]/;

function russian(text: string): OtherLanguage | undefined {
  return NOT_RUSSIAN.test(text) ? undefined : 'ru';
}

/** Letters of Urdu, Pashto and Kurdish that neither has. */
const NEITHER = /[ٹڈڑںےہټډړښېێۆڵڕە]/;
const PERSIAN = /[پچژگکی]/;
const ARABIC = /[ةىيكأإ]/;
/** Words without a letter that tells. */
const PERSIAN_WORDS = /(?<!\p{L})(?:سلام|است|را|از)(?!\p{L})/u;

function persianOrArabic(text: string): OtherLanguage | undefined {
  if (NEITHER.test(text)) return undefined;
  if (PERSIAN.test(text)) return 'fa';
  return PERSIAN_WORDS.test(text) && !ARABIC.test(text) ? 'fa' : 'ar';
}
