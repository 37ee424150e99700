import { describe, expect, test } from 'vitest';
import { locales } from '../../src/i18n/locales.ts';
import { read } from '../../src/understanding/index.ts';
import { leavesOf } from './leaves.ts';
import { texts } from './texts.ts';

/**
 * Words the phone company takes for itself when they stand alone: whoever texts one is taken off or put back on before
 * we hear of it. YES is one too, but it stands beside a number and is what people say anyway: for somebody who is not
 * opted out the company lets it through.
 */
const taken = [
  'STOP',
  'STOPALL',
  'UNSUBSCRIBE',
  'CANCEL',
  'END',
  'QUIT',
  'REVOKE',
  'OPTOUT',
  'START',
  'UNSTOP',
  'HELP',
  'INFO',
];

/** What an option is called on its button and in a list. */
const labels = (['en', 'es'] as const).flatMap((language) => {
  const { questions, choices, offences } = locales[language];
  const named = [
    ...leavesOf(choices),
    ...leavesOf(questions).filter(([key]) => key.includes('.choices.')),
    ...leavesOf(offences.asks).filter(([key]) => key.includes('.options.')),
    ...leavesOf(locales[language]['side-questions'].names),
  ];
  return [...new Set(named.map(([, label]) => label))].map((label) => ({ language, label }));
});

describe('a word the phone company takes for itself', () => {
  test('is the name of no option', () => {
    expect(labels.filter(({ label }) => taken.includes(label.toUpperCase()))).toEqual([]);
  });

  test('is asked for only where the company and we mean the same by it', () => {
    const same = /\bHELP, STOP and\b|\bSTOP ends it\b|\bReply START to come back\b|\bSTART OVER\b/g;
    const asked = [...texts.en, ...texts.es].filter(([, text]) =>
      taken.some((word) => new RegExp(`\\b${word}\\b`).test(text.replace(same, ''))),
    );
    expect(asked).toEqual([]);
  });
});

test('no option, sent back in the words it is called by, stops the texts', () => {
  const stopping = labels.filter(({ language, label }) => {
    const question = { id: 'any', kind: 'choice', options: [{ n: 1, id: 'one', label }] } as const;
    const reading = read({ text: label, language, question, today: '2026-11-23' });
    return reading.kind === 'command' && reading.command === 'stop';
  });
  expect(stopping).toEqual([]);
});
