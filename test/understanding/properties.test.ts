import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { en } from '../../src/understanding/en/index.ts';
import { es } from '../../src/understanding/es/index.ts';
import { alternatives } from '../../src/understanding/pattern.ts';
import {
  charge,
  choice,
  choiceIds,
  count,
  firstContact,
  futureDate,
  inShort,
  pastDate,
  place,
  readAt,
  yesNo,
} from './questions.ts';

const questions = [
  ...choiceIds.map((id) => choice(id)),
  ...['pending', 'consent', 'sentence-done', 'probation-ongoing'].map(yesNo),
  pastDate,
  futureDate,
  place,
  count,
  charge,
  firstContact,
];

const changes: readonly ((text: string) => string)[] = [
  (text) => text,
  (text) => text.toUpperCase(),
  (text) => `  ${text}  `,
  (text) => `${text}.`,
  (text) => `${text} please`,
  (text) => `${text} porfa`,
  (text) => text.normalize('NFD').replace(/[\u0300-\u036f]/g, ''),
];

/** A dropped case is any of these where the ending is not asked so exactly. */
function moreExact(question: string, option: string): readonly string[] {
  return question === 'outcome' && option === 'dismissed' ? ['not-charged', 'diversion'] : [];
}

describe('whatever comes in', () => {
  it.each(choiceIds.flatMap((id) => [choice(id, 'en'), choice(id, 'es')]))(
    'every option of $id reads as itself by number and label',
    (question) => {
      for (const { n, id, label } of question.options ?? []) {
        const wanted = id === 'unsure' ? 'unknown' : id;
        const said = [`${n}`, `${n})`, `#${n}`, label].flatMap((text) =>
          changes.map((change) => change(text)),
        );
        expect(said.map((text) => inShort(readAt(question, text)))).toEqual(said.map(() => wanted));
      }
    },
  );

  it('every option reads as itself by each of its words', () => {
    const wrong = [en, es].flatMap(({ options }) =>
      choiceIds.flatMap((id) => {
        const question = choice(id);
        const words = Object.entries(options).find(([key]) => key === id)?.[1] ?? {};
        return Object.entries<readonly string[]>(words).flatMap(([option, phrases]) =>
          question.options?.some((shown) => shown.id === option)
            ? phrases
                .flatMap(alternatives)
                .map((phrase) => phrase.replace('=', '').trim())
                .filter(
                  (phrase) => ![option, ...moreExact(id, option)].includes(inShort(readAt(question, phrase))),
                )
                .map((phrase) => `${id} ${option}: ${phrase} is ${inShort(readAt(question, phrase))}`)
            : [],
        );
      }),
    );
    expect(wrong).toEqual([]);
  });

  it('every way of not knowing is unknown at every question', () => {
    const asked = questions.filter(({ kind }) => kind !== 'first-contact');
    const wrong = [en, es].flatMap(({ unknown }) =>
      unknown.flatMap(alternatives).flatMap((phrase) => {
        const text = phrase.replace('=', '').trim();
        return asked
          .filter((question) => readAt(question, text).kind !== 'unknown')
          .map((question) => `${question.id}: ${text} is ${inShort(readAt(question, text))}`);
      }),
    );
    expect(wrong).toEqual([]);
  });

  it('no stop word stops from inside a sentence', () => {
    const frames = ['my cousin said % to the judge', 'mi primo le dijo % al juez ese dia'];
    const stops = [en, es]
      .flatMap(({ optOut }) => optOut.filter((phrase) => phrase.startsWith('=')).flatMap(alternatives))
      .map((phrase) => phrase.replace('=', '').trim())
      .filter((word) => !word.includes(' '));
    const wrong = stops.filter((word) =>
      frames.some((frame) => inShort(readAt(yesNo('pending'), frame.replace('%', word))) === 'command stop'),
    );
    expect(wrong).toEqual([]);
  });

  it('no text makes it throw, and the same text is always read the same in either language', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...questions),
        fc.string({ unit: 'binary', maxLength: 200 }),
        (question, text) => {
          const reading = readAt(question, text, { language: 'en' });
          expect(readAt(question, text, { language: 'es' })).toEqual(reading);
        },
      ),
      { numRuns: 500 },
    );
  });

  it('words put together at random do not make it throw', () => {
    const words = [
      'no',
      'si',
      'yes',
      'not',
      '2',
      '5/15',
      'may',
      'hace',
      'ago',
      '...',
      '?',
      '\0',
      '\ud800',
      '👍🏽',
      'LA',
      '2015',
    ];
    fc.assert(
      fc.property(
        fc.constantFrom(...questions),
        fc.array(fc.constantFrom(...words), { maxLength: 40 }),
        (question, said) => {
          expect(readAt(question, said.join(' ')).kind).toBeTypeOf('string');
        },
      ),
      { numRuns: 500 },
    );
  });

  it('a very long text is read and does not throw', () => {
    for (const text of [
      'a'.repeat(10_000),
      'no '.repeat(4_000),
      '1'.repeat(10_000),
      "'".repeat(10_000),
      '( '.repeat(5_000),
    ]) {
      for (const question of questions) expect(readAt(question, text).kind).toBeTypeOf('string');
    }
  });
});
