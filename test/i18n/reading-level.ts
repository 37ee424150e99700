import silabea from 'silabea';
import { syllable } from 'syllable';

/** Words, sentences and syllables of a text, with links, form numbers, section numbers and choices left out. */
type Counted = Readonly<{ words: number; sentences: number; syllables: number; longest: number }>;

/**
 * The names of things that everybody with a case has to know, and that no plain word can stand for. Each counts as a word
 * of two syllables, so that a short text is not hard for naming what it is about. The sentences around them are counted
 * as they are.
 */
const legalWords = {
  en: /^(convictions?|dismiss(al|als|ed)|felony|felonies|misdemeanors?|probation|restitution|immigration)$/,
  es: /^(antecedentes|desestim(ación|ad[ao]s?|ar)|felonías?|probation|restitución|inmigración)$/,
} as const;

/** Flesch-Kincaid grade of English: 6 is what a sixth grader reads with ease. */
export function englishGrade(texts: readonly string[]): number {
  const { words, sentences, syllables } = count(texts, (word) =>
    legalWords.en.test(word) ? 2 : syllable(word),
  );
  return (0.39 * words) / sentences + (11.8 * syllables) / words - 15.59;
}

/** Fernández Huerta ease of Spanish, in its corrected form: 80 is easy, 70 is fairly easy. */
export function spanishEase(texts: readonly string[]): number {
  const { words, sentences, syllables } = count(texts, (word) =>
    legalWords.es.test(word) ? 2 : silabea.getSilabas(word).numeroSilaba,
  );
  return 206.84 - (60 * syllables) / words - (1.02 * words) / sentences;
}

/** The number of words in the longest sentence. */
export function longestSentence(text: string): number {
  return count([text], () => 1).longest;
}

/** The number of words that are counted. */
export function wordsIn(text: string): number {
  return count([text], () => 1).words;
}

function count(texts: readonly string[], syllablesOf: (word: string) => number): Counted {
  const sentences = texts
    .flatMap(sentencesOf)
    .map(wordsOf)
    .filter((words) => words.length > 0);
  const words = sentences.flat();
  return {
    words: words.length,
    sentences: sentences.length,
    syllables: words.reduce((sum, word) => sum + syllablesOf(word), 0),
    longest: Math.max(0, ...sentences.map((sentence) => sentence.length)),
  };
}

function sentencesOf(text: string): readonly string[] {
  return text
    .replace(/https?:\/\/\S+|\S+\.(org|gov)\S*|\([^()]*\d[^()]*\)|[A-Z]{2,}-?\d+\w*|\{\{\w+\}\}/g, ' ')
    .split(/[.?!:;\n]+/);
}

function wordsOf(sentence: string): readonly string[] {
  return sentence.toLowerCase().match(/[\p{L}']+/gu) ?? [];
}
