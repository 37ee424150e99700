import { existsSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { languages } from '../../src/understanding/languages.ts';
import type { Words } from '../../src/understanding/lexicon.ts';
import { alternatives } from '../../src/understanding/pattern.ts';
import type { OpenQuestion } from '../../src/understanding/index.ts';
import { count, firstContact, inShort, pastDate, place, readAt, yesNo } from './questions.ts';

/** What every language must do, and a new one with its folder alone. */
describe.each(languages)('the language $language', (lexicon) => {
  const {
    language,
    yesNo: answers,
    commands,
    crisis,
    dates,
    numbers,
    optOut,
    optOutGuards,
    switchTo,
  } = lexicon;

  it('has a corpus of its own', () => {
    expect(existsSync(`${import.meta.dirname}/corpus/${language}/yes-no.jsonl`)).toBe(true);
  });

  it.each(['consent', 'a-question-nobody-knows'])('says yes and no to %s', (id) => {
    expect(wronglyRead(answers.yes, yesNo(id), ['yes', 'yes hedged'])).toEqual([]);
    expect(wronglyRead(answers.no, yesNo(id), ['no', 'no hedged'])).toEqual([]);
  });

  it('never says yes with a no, or no with a yes, whatever the question', () => {
    for (const id of ['pending', 'probation-ongoing', 'sentence-done', 'prison', 'new-conviction']) {
      expect(wronglyRead(answers.yes, yesNo(id), ['yes', 'yes hedged', 'no-answer', 'ambiguous'])).toEqual(
        [],
      );
      expect(wronglyRead(answers.no, yesNo(id), ['no', 'no hedged', 'no-answer', 'ambiguous'])).toEqual([]);
    }
  });

  it('stores nothing when it only says thanks, hello or well', () => {
    const silent = ['no-answer', 'ambiguous', 'incomplete', 'command repeat'];
    expect(wronglyRead(lexicon.chatter, yesNo('pending'), silent)).toEqual([]);
    expect(wronglyRead(lexicon.chatter, pastDate, silent)).toEqual([]);
  });

  it('stops for every way of asking to stop', () => {
    expect(wronglyRead(optOut, pastDate, ['command stop'])).toEqual([]);
    expect(readings(optOutGuards, pastDate).filter(([, reading]) => reading === 'command stop')).toEqual([]);
  });

  it('hears every cry for help', () => {
    const found = ['crisis suicide', 'crisis violence'];
    expect(wronglyRead([...crisis.suicide, ...crisis.violence], yesNo('pending'), found)).toEqual([]);
    expect(
      readings(crisis.idioms, yesNo('pending')).filter(([, reading]) => found.includes(reading)),
    ).toEqual([]);
  });

  it('knows its commands, and asks for itself', () => {
    for (const [command, phrases] of Object.entries<Words>(commands))
      expect(wronglyRead(phrases, place, [`command ${command}`])).toEqual([]);
    for (const [tag, phrases] of Object.entries<Words>(switchTo))
      expect(wronglyRead(phrases, pastDate, [`command lang-${tag}`])).toEqual([]);
  });

  it('knows the months and the numbers', () => {
    dates.months.forEach((names, at) => {
      const month = `2015-${String(at + 1).padStart(2, '0')}`;
      expect(
        wronglyRead(
          names.map((name) => `${name} 2015`),
          pastDate,
          [month],
        ),
      ).toEqual([]);
    });
    for (const [word, number] of Object.entries(numbers.cardinals))
      if (number < 20) expect([String(number), 'ambiguous']).toContain(inShort(readAt(count, word)));
  });

  it('is known by its greetings', () => {
    expect(inShort(readAt(firstContact, alternatives(lexicon.greetings[0] ?? '')[0] ?? ''))).toBe(language);
  });
});

/** Every way to say a phrase or, where they are too many, every word of it once. A gap is left empty. */
function waysToSay(phrase: string): readonly string[] {
  const places = (phrase.match(/(?:\{[^}]*\}|[^\s{}])+/g) ?? []).map((place) =>
    place.startsWith('~') ? [''] : alternatives(place),
  );
  if (places.reduce((ways, { length }) => ways * length, 1) <= 500)
    return alternatives(phrase.replace(/~\d/g, ''));
  const firsts = places.map(([first = '']) => first);
  return places.flatMap((ways, at) => ways.map((way) => firsts.with(at, way).join(' ')));
}

function readings(phrases: Words, question: OpenQuestion): readonly (readonly [string, string])[] {
  return phrases
    .flatMap(waysToSay)
    .map((phrase) => phrase.replace('=', '').replace(/\s+/g, ' ').trim())
    .map((text) => [text, inShort(readAt(question, text))] as const);
}

function wronglyRead(phrases: Words, question: OpenQuestion, right: readonly string[]): readonly string[] {
  return readings(phrases, question)
    .filter(([, reading]) => !right.includes(reading))
    .map(([text, reading]) => `${text}: ${reading}`);
}
