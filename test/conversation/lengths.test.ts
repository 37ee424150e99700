import { SegmentedMessage } from 'sms-segments-calculator';
import { describe, expect, test } from 'vitest';
import { asText } from '../../src/channels/channel.ts';
import { optionsOf } from '../../src/conversation/options.ts';
import { prompt } from '../../src/conversation/prompt.ts';
import { toldIn } from '../../src/conversation/session.ts';
import { word } from '../../src/conversation/word.ts';
import { nothingTold, withAnswer } from '../../src/flows/screening/answers.ts';
import { cards } from '../../src/rules/index.ts';
import { locales } from '../../src/i18n/locales.ts';
import { replay } from '../../src/flows/screening/replay.ts';
import type { QuestionId } from '../../src/flows/screening/questions/index.ts';
import { leaningBy, walkToResult } from '../flows/screening/walker.ts';
import { leavesOf } from '../i18n/leaves.ts';
import { ids, sessionAt } from './at-every-question.ts';

const everywhere = ids
  .filter((id) => id !== 'review' && id !== 'which-offence')
  .flatMap((id) => (['en', 'es'] as const).map((language) => ({ id, language })));

/** A question takes two parts. What names every serious crime of the law, in Spanish with its accents, takes three. */
function mostParts(id: QuestionId, language: 'en' | 'es'): number {
  return id === 'serious' && language === 'es' ? 3 : 2;
}

/** What is read back of a whole case, as walks through the questions leave it. */
const readBacks = Array.from({ length: 60 }, (_, seed) =>
  replay(walkToResult(leaningBy(seed)).told.answers.slice(0, -1)),
);

describe('a text message', () => {
  test.each(everywhere)(
    'that asks $id in $language takes two segments, or three for a long list',
    ({ id, language }) => {
      const session = sessionAt.get(id)?.(language) ?? expect.unreachable();
      const text = asText(word(prompt(id, toldIn(session)), language));
      expect(new SegmentedMessage(text).segmentsCount, text).toBeLessThanOrEqual(mostParts(id, language));
    },
  );

  test.each(everywhere)(
    'has six choices at the most for $id, and seven after the result',
    ({ id, language }) => {
      const session = sessionAt.get(id)?.(language) ?? expect.unreachable();
      expect(optionsOf(id, toldIn(session)).length).toBeLessThanOrEqual(id === 'after' ? 7 : 6);
    },
  );

  const asks = [...cards].filter(([, { kind }]) => kind === 'ask').map(([id]) => id);

  test.each(asks)(
    'that asks which offense %s means takes four segments and seven choices at the most',
    (card) => {
      const told = withAnswer(nothingTold, 'offence', { card, by: 'code' });
      for (const language of ['en', 'es'] as const) {
        const text = asText(word(prompt('which-offence', told), language));
        expect(new SegmentedMessage(text).segmentsCount, text).toBeLessThanOrEqual(4);
        expect(optionsOf('which-offence', told).length).toBeLessThanOrEqual(7);
      }
    },
  );

  test.each([
    { language: 'en', most: 4 },
    { language: 'es', most: 9 },
  ] as const)(
    'that reads a case back in $language takes $most segments at the most',
    ({ language, most }) => {
      for (const { told } of readBacks) {
        const text = asText(word(prompt('review', told), language));
        expect(new SegmentedMessage(text).segmentsCount, text).toBeLessThanOrEqual(most);
      }
    },
  );

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
