import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { matchSideQuestion } from '../../src/understanding/side-questions/match.ts';
import { normalize } from '../../src/understanding/normalize.ts';
import { readSideQuestion } from '../../src/understanding/index.ts';
import type { OpenQuestion } from '../../src/understanding/index.ts';
import { sideQuestions } from '../../src/understanding/side-questions/side-questions.ts';
import { charge, choice, choiceIds, inShort, pastDate, place, readAt, yesNo } from './questions.ts';

/** One message; `intent` is null when it answers the question it names. */
type Row = Readonly<{ text: string; intent: string | null; question?: string }>;

const languages = ['en', 'es'] as const;

const tables = languages.map((language) => ({ language, score: scored(rowsOf(language)) }));

describe('side questions as people write them', () => {
  it('are read as measured', () => {
    const lines = tables.map(
      ({ language, score: { all, right, wrong, missed } }) =>
        `${language} ${all} messages, ${share(right, all)} right, ${share(wrong, all)} wrong answers given, ${share(missed, all)} missed`,
    );
    console.log(lines.join('\n'));
    expect(tables).toHaveLength(2);
  });

  it.each(tables)(
    'in $language: at least 98.5 of 100 right and at most 1 of 200 wrong answers',
    ({ score: { all, right, wrong } }) => {
      expect(right / all).toBeGreaterThanOrEqual(0.985);
      expect(wrong / all).toBeLessThanOrEqual(0.005);
    },
  );

  it.each(languages)('there are twelve for each intent in %s, and eighty that are not ours', (language) => {
    const rows = rowsOf(language);
    for (const intent of sideQuestions)
      expect(rows.filter((row) => row.intent === intent).length, intent).toBeGreaterThanOrEqual(11);
    expect(rows.filter((row) => row.intent === 'out-of-scope').length).toBeGreaterThanOrEqual(79);
    expect(rows.filter((row) => row.question !== undefined).length).toBeGreaterThanOrEqual(80);
  });
});

describe('an answer that looks like a question', () => {
  it.each(languages)('is not taken for one in %s', (language) => {
    const answers = rowsOf(language).filter(({ question }) => question !== undefined);
    const stolen = answers
      .map(({ text, question = '' }) => `${question}: ${text} is ${inShort(readAt(open(question), text))}`)
      .filter((line) => / is (faq|off-topic)/.test(line));
    expect(stolen).toEqual([]);
  });
});

/** Question, message, side question, answer. */
const both = [
  ['pending', 'yes, but is there a fee?', 'cost', 'yes'],
  ['pending', 'no. how long does it take?', 'how-long', 'no'],
  ['pending', 'no but can i still vote?', 'voting', 'no'],
  ['pending', 'yes how much does it cost', 'cost', 'yes'],
  ['level', 'misdemeanor, how much does it cost?', 'cost', 'misdemeanor'],
  ['level', 'felony. can i own a gun after this?', 'guns', 'felony'],
  ['level', 'misdemeanor how long does this take', 'how-long', 'misdemeanor'],
  ['level', '2 and is this free?', 'cost', 'misdemeanor'],
  ['supervision', 'probation. do i need a lawyer?', 'need-lawyer', 'probation'],
  ['sentenced', 'may 2015. will my employer see it?', 'employer-see', '2015-05'],
  ['consent', 'yes but is this private?', 'privacy', 'yes'],
  ['consent', 'ok, are you a real person?', 'bot-or-lawyer', 'yes'],
  ['place', '90011. where do i file?', 'where-to-file', '90011'],
  ['pending', 'no, cuanto cuesta?', 'cost', 'no'],
  ['pending', 'si pero me pueden deportar?', 'immigration', 'yes'],
  ['pending', 'no. puedo votar?', 'voting', 'no'],
  ['level', 'delito menor, cuanto tarda?', 'how-long', 'misdemeanor'],
  ['level', 'felonia, necesito abogado?', 'need-lawyer', 'felony'],
  ['level', 'menor cuanto cuesta', 'cost', 'misdemeanor'],
  ['supervision', 'en probation. puedo votar asi?', 'voting', 'probation'],
  ['sentenced', 'mayo 2015, se borra mi record?', 'does-it-erase', '2015-05'],
  ['consent', 'si, pero es privado?', 'privacy', 'yes'],
  ['consent', 'ok. usted es abogado?', 'bot-or-lawyer', 'yes'],
  ['pending', 'no pero tengo que ir a la corte?', 'hearing', 'no'],
  ['sentence', 'probation. me devuelven la licencia de manejar?', 'driving-licence', 'probation'],
] as const;

describe('a message that both answers and asks', () => {
  it.each(both)('%s: "%s" asks %s and answers %s', (question, text, intent, value) => {
    expect(inShort(readAt(open(question), text))).toBe(`faq ${intent} ${value}`);
  });
});

/** What must not be taken as the answer beside a question, and what stays a command. */
const alone = [
  ['pending', 'no me van a deportar?', 'faq immigration'],
  ['pending', 'si me van a deportar?', 'faq immigration'],
  ['pending', 'nadie me va a contratar', 'no-answer'],
  ['consent', 'y cuanto se tarda el cuestionario', 'faq how-long'],
  ['pending', 'does it erase everything?', 'faq does-it-erase'],
  ['pending', 'se borra todo de mi record?', 'faq does-it-erase'],
  ['pending', 'can you delete all my messages', 'command delete-data'],
  ['pending', 'pueden borrar mis datos?', 'command delete-data'],
  ['pending', 'can i kill myself', 'crisis suicide'],
  ['pending', 'gun rights', 'faq guns'],
  ['pending', 'i need help with a divorce', 'off-topic'],
  ['level', 'dui?', 'faq dui'],
  ['driving', 'dui?', 'dui'],
  ['charge', 'how much does it cost', 'faq cost'],
] as const;

describe('a message that only asks', () => {
  it.each(alone)('%s: "%s" is %s', (question, text, reading) => {
    expect(inShort(readAt(open(question), text))).toBe(reading);
  });
});

describe('a side question', () => {
  it('is the same in capitals, without accents, with a typing mistake, and in either language', () => {
    const asked = ['¿CUÁNTO CUESTA?', 'cuanto cuesta', 'how mcuh does it cost', 'HOW MUCH DOES IT COST???'];
    expect(asked.map(readSideQuestion)).toEqual(asked.map(() => 'cost'));
    const typed = [
      'is it expungment or sealing',
      'can i get my drivers lisence back',
      'imigration',
      'feloney vs misdemenor',
    ];
    expect(typed.map(readSideQuestion)).toEqual([
      'sealing-vs-expungement',
      'driving-licence',
      'immigration',
      'felony-vs-misdemeanor',
    ]);
  });

  it('that could be either of two is neither', () => {
    expect(matchSideQuestion(normalize('license?').tokens)).toEqual({
      kind: 'either',
      intents: ['professional-licence', 'driving-licence'],
    });
    expect(readSideQuestion('license?')).toBe('out-of-scope');
  });

  it.each(['can ', 'do i have to ', 'que ', 'how do i get my record ', 'recrods felnoy imigratoin abcdefg '])(
    'a very long one is read and does not throw: %s',
    (words) => {
      expect(() => readSideQuestion(words.repeat(800).slice(0, 1_600))).not.toThrow();
    },
  );
});

function open(id: string): OpenQuestion {
  if (id === 'sentenced') return pastDate;
  if (id === 'place') return place;
  if (id === 'charge') return charge;
  return choiceIds.includes(id) ? choice(id) : yesNo(id);
}

function rowsOf(language: string): readonly Row[] {
  const text = readFileSync(new URL(`corpus/${language}/side-questions.jsonl`, import.meta.url), 'utf8');
  return text
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Row);
}

function scored(rows: readonly Row[]) {
  const asked = rows.filter(({ question }) => question === undefined);
  const read = asked.map(({ text, intent }) => ({ intent, given: readSideQuestion(text) }));
  const right = read.filter(({ intent, given }) => intent === given).length;
  const wrong = read.filter(({ intent, given }) => given !== 'out-of-scope' && given !== intent).length;
  return { all: asked.length, right, wrong, missed: asked.length - right - wrong };
}

function share(part: number, all: number): string {
  return `${((100 * part) / all).toFixed(1)} %`;
}
