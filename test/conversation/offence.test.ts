import { describe, expect, test } from 'vitest';
import { prompt } from '../../src/conversation/prompt.ts';
import { flowVersion, toldIn, type Session } from '../../src/conversation/session.ts';
import { word } from '../../src/conversation/word.ts';
import { currentCase } from '../../src/flows/screening/answers.ts';
import { cards } from '../../src/rules/index.ts';
import { replay } from '../../src/flows/screening/replay.ts';
import type { Answered } from '../../src/flows/screening/answers.ts';
import { say } from './at-every-question.ts';

/** Everything up to what the case was for: a felony served in county jail, so that "serious" is a question. */
const before: readonly Answered[] = [
  { question: 'lang', answer: 'en' },
  { question: 'consent', answer: 'yes' },
  { question: 'pending', answer: 'no' },
  { question: 'supervision', answer: 'none' },
  { question: 'registration', answer: 'no' },
  { question: 'case-kind', record: 0, answer: 'conviction' },
  { question: 'level', record: 0, answer: 'felony' },
  { question: 'sentence', record: 0, answer: 'county-jail' },
  { question: 'split', record: 0, answer: 'no' },
  { question: 'released', record: 0, answer: { year: 2015 } },
];

/** What is asked last of some felonies is answered already, so that only the offense leads on. */
const asides: readonly Answered[] = [
  { question: 'new-felony', record: 0, answer: 'no' },
  { question: 'fire-crew', record: 0, answer: 'no' },
  { question: 'crime-date', record: 0, answer: 'unsure' },
  { question: 'super-strike', answer: 'no' },
];

function atOffence(): Session {
  const { at, told } = replay(before);
  expect(at).toBe('offence');
  return {
    flow: 'screening',
    flowVersion,
    language: 'en',
    channel: 'twilio-sms',
    turn: 1,
    answers: [...told.answers, ...asides],
    at,
    misses: 0,
  };
}

/** The offenses that ask again, below one that asks. */
function leadsTo(id: string, seen: Set<string>): ReadonlySet<string> {
  for (const option of cards.get(id)?.options ?? []) {
    if (cards.get(option)?.kind !== 'ask' || seen.has(option)) continue;
    seen.add(option);
    leadsTo(option, seen);
  }
  return seen;
}

/** What is said one message after another, and where it leaves the person. */
function afterSaying(...texts: readonly string[]) {
  const session = texts.reduce<Session>(
    (at, text) => say(at, text).session ?? expect.unreachable(),
    atOffence(),
  );
  const told = toldIn(session);
  const { offence, offenceKnownBy, court, seriousOrViolent } = currentCase(told);
  const text = word(prompt(session.at, told), 'en').text;
  return { at: session.at, offence, knownBy: offenceKnownBy, court, seriousOrViolent, text, session };
}

/** What people write, where it lands, and what is asked next: the landing check of the catalogue, as a conversation. */
test.each([
  ['459', 'pc-459', 'code', 'which-offence'],
  ['PC 459', 'pc-459', 'code', 'which-offence'],
  ['11350', 'hsc-11350', 'code', 'which-offence'],
  ['shoplifting', 'pc-459-5', 'name', 'serious'],
  ['PC 459.5', 'pc-459-5', 'code', 'serious'],
  ['DUI', 'vc-23152', 'name', 'serious'],
  ['23152(a)', 'vc-23152-a', 'code', 'serious'],
  ['robo', 'robo-kind', 'name', 'which-offence'],
  ['violencia domestica', 'dv-kind', 'name', 'which-offence'],
  ['273.5', 'pc-273-5', 'code', 'which-offence'],
  ['245', 'pc-245', 'code', 'which-offence'],
  ['245(a)(1)', 'pc-245-a-1', 'code', 'review'],
  ['484', 'pc-484', 'code', 'which-offence'],
  ['20001', 'vc-20001', 'code', 'which-offence'],
  ['hurto', 'theft-kind', 'name', 'which-offence'],
  ['10851', 'vc-10851', 'code', 'review'],
  ['148', 'pc-148', 'code', 'which-offence'],
  ['647(f)', 'pc-647-f', 'code', 'serious'],
  ['12500', 'vc-12500', 'code', 'serious'],
  ['602', 'number-602', 'code', 'which-offence'],
  ['288a(c)(1)', 'pc-287-c', 'code', 'review'],
  ['12021', 'pc-29800', 'code', 'serious'],
  ['felon with a firearm', 'pc-29800', 'name', 'serious'],
  ['wet reckless', 'vc-23103-5', 'name', 'serious'],
  ['i think it was 245(a)(1)', 'pc-245-a-1', 'name', 'serious'],
  ['459 car burglary', 'pc-459-auto', 'code', 'serious'],
  ['theft under 950', 'theft-kind', 'name', 'which-offence'],
  ['3', 'other', 'name', 'serious'],
  ['2', 'sex-offence', 'name', 'serious'],
  ['1', 'unknown', 'unknown', 'driving'],
  ['not sure', 'unknown', 'unknown', 'serious'],
] as const)('"%s" is %s, known by %s, and leads to %s', (text, offence, knownBy, at) => {
  expect(afterSaying(text)).toMatchObject({ offence, knownBy, at });
});

describe('one question settles which offence is meant', () => {
  test('it is asked in its own words, "not sure" last', () => {
    const { text, session } = afterSaying('459');
    expect(text).toMatch(/^What place was it\?/);
    expect(prompt(session.at, toldIn(session)).choices?.at(-1)?.label.key).toBe('choices.unsure');
  });

  test('a section that was given stays a section, and what it settles is not asked', () => {
    expect(afterSaying('459', '1')).toMatchObject({
      offence: 'pc-459-first-degree',
      knownBy: 'code',
      at: 'review',
    });
    expect(afterSaying('burglary', '1')).toMatchObject({ knownBy: 'name', at: 'serious' });
  });

  test('whoever is not sure meant one of them', () => {
    expect(afterSaying('459', 'not sure')).toMatchObject({ offence: 'pc-459', at: 'serious' });
  });

  test('a pick that stands for several itself is settled in turn, and found no more surely than it was', () => {
    expect(afterSaying('robo', '2')).toMatchObject({ offence: 'pc-459', at: 'which-offence' });
    expect(afterSaying('robo', '2', '1')).toMatchObject({ offence: 'pc-459-first-degree', knownBy: 'name' });
    const byName = afterSaying('drug possession', '1');
    expect(byName).toMatchObject({ offence: 'hsc-11350', at: 'which-offence' });
    expect(afterSaying('robo', '2', 'not sure')).toMatchObject({ offence: 'pc-459', at: 'serious' });
  });

  test('every way through the offenses that ask ends', () => {
    const asking = [...cards].filter(([, { kind }]) => kind === 'ask').map(([id]) => id);
    const endless = asking.filter((id) => leadsTo(id, new Set()).has(id));
    expect(endless).toEqual([]);
  });

  test('it may be answered in words, or by a section', () => {
    expect(afterSaying('459', 'a locked car')).toMatchObject({ offence: 'pc-459-auto' });
    expect(afterSaying('459', 'a lockd car')).toMatchObject({ offence: 'pc-459-auto' });
    expect(afterSaying('459', '459.5')).toMatchObject({ offence: 'pc-459-5' });
    expect(afterSaying('245', '245(a)(4)')).toMatchObject({ offence: 'pc-245-a-4' });
  });

  test('one of them that is not shown is picked by its section or its name', () => {
    const unshown = [...cards].filter(([, { kind, options = [] }]) => kind === 'ask' && options.length > 6);
    expect(unshown.length).toBeGreaterThan(0);
    expect(afterSaying('gun', '30605')).toMatchObject({ offence: 'pc-30605', knownBy: 'name' });
    expect(afterSaying('gun', 'PC 30605').at).not.toBe('which-offence');
  });

  test('another offense that is named takes the place of the one before', () => {
    expect(afterSaying('459', '211')).toMatchObject({ offence: 'pc-211', knownBy: 'code', at: 'review' });
    expect(afterSaying('assault', 'murder')).toMatchObject({ offence: 'pc-187', knownBy: 'name' });
    expect(afterSaying('sex crime', 'PC 459')).toMatchObject({ offence: 'pc-459', at: 'which-offence' });
    const { session } = afterSaying('assault', 'murder');
    expect(session.answers.filter(({ question }) => question === 'offence')).toHaveLength(1);
    expect(session.answers.some(({ question }) => question === 'which-offence')).toBe(false);
  });

  test('who is not sure of another one, or names the same again, is asked again', () => {
    for (const text of ['i think 211', '211?', '459', 'not 211', 'PC 999'])
      expect([text, afterSaying('459', text)]).toMatchObject([
        text,
        { offence: 'pc-459', at: 'which-offence' },
      ]);
  });

  test('a juvenile case says which court it was', () => {
    expect(afterSaying('602', '2')).toMatchObject({ offence: 'unknown', court: 'juvenile' });
  });

  test('it may be fixed, with the offense kept', () => {
    const fixed = afterSaying('459', '1', '3', 'which kind');
    expect(fixed).toMatchObject({ at: 'which-offence', offence: 'pc-459-first-degree' });
    expect(say(fixed.session, '4').session?.at).toBe('serious');
  });
});

test.each([
  ['attempted 459', 'pc-459'],
  ['intento de 211', 'pc-211'],
  ['PC 664/459', 'pc-459'],
  ['PC 664, PC 211', 'pc-211'],
  ['attempted lewd act', 'pc-288'],
])('"%s": an attempt counts no more than a name', (text, offence) => {
  expect(afterSaying(text)).toMatchObject({ offence, knownBy: 'name' });
});

test('a section that is an attempt by itself stays a section', () => {
  expect(afterSaying('PC 664/187')).toMatchObject({ offence: 'pc-664-187', knownBy: 'code' });
});

test.each([
  ['PC 999', 'unclear.no-such-offence'],
  ['90011', 'unclear.no-such-offence'],
  ['probation violation', 'unclear.not-by-itself'],
  ['664', 'unclear.not-by-itself'],
  ['warrant', 'unclear.not-by-itself'],
  ['459 and 211', 'unclear.ambiguous'],
])('"%s" is asked again: %s', (text, key) => {
  const { session, replies } = say(atOffence(), text);
  expect(session?.at).toBe('offence');
  expect(session?.answers).toHaveLength(before.length + asides.length);
  expect(replies[0]?.says[0]?.key).toBe(key);
});

test('no noise picks one of several offenses, whichever card asks', () => {
  const asking = [...cards].filter(([, { kind }]) => kind === 'ask').map(([card]) => card);
  const at = afterSaying('459').session;
  const picked = asking.flatMap((card) => {
    const answers = at.answers.map((one) =>
      one.question === 'offence' ? { ...one, answer: { card, by: 'code' } as const } : one,
    );
    return (['en', 'es'] as const).flatMap((language) =>
      ['a'.repeat(1_600), 'e'.repeat(50), 'de', 'null', '-9999', '%s%n']
        .map((text) => say({ ...at, language, answers }, text).session?.at)
        .filter((next) => next !== 'which-offence'),
    );
  });
  expect(picked).toEqual([]);
});

describe('the review', () => {
  test('reads back what was written, and never which button was picked', () => {
    expect(afterSaying('PC 459.5', 'no').text).toContain('What it was for: Shoplifting');
    expect(afterSaying('459', '4', 'no').text).toContain('Which kind: Breaking into a locked car');
    const picked = afterSaying('2', 'no').text;
    expect(picked).toContain('What it was for: answered');
    expect(picked).not.toMatch(/sex/i);
  });

  test('holds no word of the person', () => {
    const { session } = afterSaying('my shoplifting thing from 2012');
    expect(session.answers.at(-1)).toEqual({
      question: 'offence',
      record: 0,
      answer: { card: 'pc-459-5', by: 'name' },
    });
  });
});

test('a card that is gone is asked again', () => {
  const answers = [
    ...before,
    { question: 'offence', record: 0, answer: { card: 'pc-gone', by: 'code' } } as const,
  ];
  expect(replay(answers).at).toBe('offence');
});
