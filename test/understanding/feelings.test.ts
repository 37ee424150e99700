import { describe, expect, it } from 'vitest';
import { pastDate, place, readAt, yesNo } from './questions.ts';

const feelings = [
  ['gracias', 'thanks'],
  ['ok gracias', 'thanks'],
  ['muchas gracias por su ayuda', 'thanks'],
  ['thank you', 'thanks'],
  ['thanks so much for everything', 'thanks'],
  ['me siento muy solo', 'sadness'],
  ['tengo miedo', 'sadness'],
  ['me da mucha vergüenza', 'sadness'],
  ['estoy cansada de esto', 'sadness'],
  ["I'm so ashamed", 'sadness'],
  ['i feel so alone in all this', 'sadness'],
  ['this is really hard for me', 'sadness'],
] as const;

const notFeelings = [
  ['tengo miedo de mi esposo', 'crisis'],
  ['im scared of my husband', 'crisis'],
  ['estoy cansada de vivir', 'crisis'],
  ['im tired of living', 'crisis'],
  ['tengo miedo de la migra', 'faq'],
  ['yes, thank you', 'value'],
  ['no gracias', 'value'],
  ['stop texting me, thanks', 'command'],
] as const;

describe('what somebody feels', () => {
  it.each(feelings)('"%s" is %s, and no answer', (text, feeling) => {
    for (const question of [yesNo('pending'), place, pastDate])
      expect(readAt(question, text)).toEqual({ kind: 'not-understood', reason: 'no-answer', feeling });
  });

  it.each(notFeelings)('"%s" is a %s first', (text, kind) => {
    expect(readAt(yesNo('pending'), text).kind).toBe(kind);
  });
});
