import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { takeWorded } from '../../src/conversation/converse.ts';
import { ids, inbound, parts, sessionAt, today } from './at-every-question.ts';

const hostile = [
  '',
  '   ',
  '\u200b',
  '?',
  'a'.repeat(1_600),
  'a'.repeat(100_000),
  '👨‍👩‍👧‍👦🏳️‍🌈',
  '\u0000',
  '\ud800',
  '__proto__',
  'constructor',
  '<script>alert(1)</script>',
  '{{x}}',
  '{{name}}',
  '$t(conversation.help)',
  '%s%n',
  'xstate.done.actor.x',
  '9999999999',
  '-9999',
  'null',
];

/** Any word in a language may answer which language to speak, so that question has a test of its own. */
const asking = ids.filter((id) => id !== 'lang');

const everywhere = asking.flatMap((id) =>
  hostile.map((text) => ({ id, text, shown: JSON.stringify(text).slice(0, 30) })),
);

describe('whatever is written', () => {
  test.each(everywhere)('$shown at $id gets a kind reply and no stored guess', ({ id, text }) => {
    const session = sessionAt.get(id)?.('es');
    const before = session?.answers.length ?? 0;
    const { kept, reply } = takeWorded({ session, optedOut: false }, inbound(text), today, parts);
    expect(reply.length).toBeGreaterThan(0);
    expect(kept.session?.answers).toHaveLength(before);
    expect(kept.session?.at).toBe(id);
    reply.forEach((one) => {
      expect(one.text).not.toMatch(/<script|\{\{|undefined|\[object|NaN/);
    });
  });

  test.each(hostile)('%j gets a kind reply while nobody has chosen a language', (text) => {
    const { kept, reply } = takeWorded({ session: undefined, optedOut: false }, inbound(text), today, parts);
    expect(reply.length).toBeGreaterThan(0);
    expect(['lang', 'consent']).toContain(kept.session?.at);
  });

  test('a picture alone is answered with words', () => {
    const session = sessionAt.get('level')?.('en');
    const { kept, reply } = takeWorded(
      { session, optedOut: false },
      inbound('', { mediaCount: 1 }),
      today,
      parts,
    );
    expect(reply[0]?.text).toMatch(/picture/);
    expect(kept.session?.at).toBe('level');
  });

  test('any text at any question gets an answer in the language of the conversation', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...ids),
        fc.constantFrom('en', 'es'),
        fc.string({ unit: 'binary' }),
        (id, language, text) => {
          const session = sessionAt.get(id)?.(language);
          const { reply } = takeWorded({ session, optedOut: false }, inbound(text), today, parts);
          expect(reply.length).toBeGreaterThan(0);
        },
      ),
      { numRuns: 500 },
    );
  });
});

describe('nothing that matters can be pushed out of sight', () => {
  const story = 'it is a long story and i do not know where to begin. '.repeat(25);

  test.each([
    [`${story} I want to kill myself`, 'crisis'],
    [`${story} he is hitting me right now`, 'crisis'],
    [`${'\n'.repeat(1_000)}STOP`, 'stop'],
    [`${'\u200b'.repeat(1_500)}STOP`, 'stop'],
    [`${' '.repeat(50_000)}quiero morirme`, 'crisis'],
  ])('%#: after a long text or a row of blanks', (text, heard) => {
    const session = sessionAt.get('level')?.('en');
    const { kept } = takeWorded({ session, optedOut: false }, inbound(text), today, parts);
    expect(heard === 'stop' ? kept.optedOut : kept.session?.waits !== undefined).toBe(true);
  });
});
