import silabea from 'silabea';
import { syllable } from 'syllable';

/** Words, sentences and syllables of a text, with links, form numbers and choices left out. */
type Counted = Readonly<{ words: number; sentences: number; syllables: number; longest: number }>;

/** Flesch-Kincaid grade of English: 6 is what a sixth grader reads with ease. */
export function englishGrade(texts: readonly string[]): number {
  const { words, sentences, syllables } = count(texts, syllable);
  return (0.39 * words) / sentences + (11.8 * syllables) / words - 15.59;
}

/** Fernández Huerta ease of Spanish, in its corrected form: 80 is easy, 70 is fairly easy. */
export function spanishEase(texts: readonly string[]): number {
  const { words, sentences, syllables } = count(texts, spanishSyllables);
  return 206.84 - (60 * syllables) / words - (1.02 * words) / sentences;
}

/** The number of words in the longest sentence. */
export function longestSentence(text: string): number {
  return count([text], () => 1).longest;
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
    .replace(/https?:\/\/\S+|\S+\.(org|gov)\S*|[A-Z]{2,}-?\d+\w*|\{\{\w+\}\}|\([^)]*\)/g, ' ')
    .split(/[.?!:;\n]+/);
}

function wordsOf(sentence: string): readonly string[] {
  return sentence.match(/[\p{L}']+/gu) ?? [];
}

function spanishSyllables(word: string): number {
  return silabea.getSilabas(word.toLowerCase()).numeroSilaba;
}
