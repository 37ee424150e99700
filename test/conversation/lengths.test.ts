import { SegmentedMessage } from 'sms-segments-calculator';
import { describe, expect, test } from 'vitest';
import { asText } from '../../src/channels/channel.ts';
import { optionsOf } from '../../src/conversation/options.ts';
import { prompt } from '../../src/conversation/prompt.ts';
import { readBack } from '../../src/conversation/read-back.ts';
import { toldIn } from '../../src/conversation/session.ts';
import { word, wordSay } from '../../src/conversation/word.ts';
import { nothingTold, withAnswer, type Told } from '../../src/flows/screening/answers.ts';
import { cards } from '../../src/rules/index.ts';
import { locales } from '../../src/i18n/locales.ts';
import { replay } from '../../src/flows/screening/replay.ts';
import { leaningBy, walkToResult } from '../flows/screening/walker.ts';
import { leavesOf } from '../i18n/leaves.ts';
import { ids, sessionAt } from './at-every-question.ts';

const everywhere = ids
  .filter((id) => id !== 'review' && id !== 'which-offence')
  .flatMap((id) => (['en', 'es'] as const).map((language) => ({ id, language })));

/** What is read back of a whole case, as walks through the questions leave it. */
const readBacks = Array.from({ length: 60 }, (_, seed) =>
  replay(walkToResult(leaningBy(seed)).told.answers.slice(0, -1)),
);

describe('a text message', () => {
  test.each(everywhere)('that asks $id in $language takes two segments', ({ id, language }) => {
    const session = sessionAt.get(id)?.(language) ?? expect.unreachable();
    const text = asText(word(prompt(id, toldIn(session)), language));
    expect(new SegmentedMessage(text).segmentsCount, text).toBeLessThanOrEqual(2);
  });

  test.each(everywhere)(
    'has six choices at the most for $id, and seven after the result',
    ({ id, language }) => {
      const session = sessionAt.get(id)?.(language) ?? expect.unreachable();
      expect(optionsOf(id, toldIn(session)).length).toBeLessThanOrEqual(id === 'after' ? 7 : 6);
    },
  );

  const asks = [...cards].filter(([, { kind }]) => kind === 'ask').map(([id]) => id);

  test.each(asks)(
    'that asks which offense %s means takes two segments and seven choices at the most',
    (card) => {
      const told = withAnswer(nothingTold, 'offence', { card, by: 'code' });
      for (const language of ['en', 'es'] as const) {
        const text = asText(word(prompt('which-offence', told), language));
        expect(new SegmentedMessage(text).segmentsCount, text).toBeLessThanOrEqual(2);
        expect(optionsOf('which-offence', told).length).toBeLessThanOrEqual(7);
      }
    },
  );

  /** An offense keeps its name, and a letter such as á doubles the price of all that stands with it. */
  const dear = /[áíóú]/i;

  test.each(['en', 'es'] as const)(
    'that reads a case back in %s takes four segments at the most',
    (language) => {
      for (const { told } of readBacks) {
        const text = asText(word(prompt('review', told), language));
        const most = namesDearly(told, language) ? 8 : 4;
        expect(new SegmentedMessage(text).segmentsCount, text).toBeLessThanOrEqual(most);
      }
    },
  );

  function namesDearly({ answers }: Told, language: 'en' | 'es'): boolean {
    return answers.some(({ question, answer }) => {
      const { answer: said } = readBack(question, answer);
      const isName = typeof said === 'object' && 'key' in said && said.key.startsWith('offences.names.');
      return isName && dear.test(wordSay(said, language));
    });
  }

  const said = (['en', 'es'] as const).flatMap((language) =>
    (
      [
        'cautions',
        'result',
        'reasons',
        'next-steps',
        'conversation',
        'crisis',
        'links',
        'unclear',
        'other-ways',
      ] as const
    ).flatMap((file) => leavesOf(locales[language][file], [language, file])),
  );

  test.each(said)('%s takes four segments at the most', (_, text) => {
    expect(new SegmentedMessage(text).segmentsCount, text).toBeLessThanOrEqual(4);
  });
});
