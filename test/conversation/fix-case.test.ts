import { SegmentedMessage } from 'sms-segments-calculator';
import { describe, expect, test } from 'vitest';
import { asText, type Language } from '../../src/channels/channel.ts';
import { optionsOf } from '../../src/conversation/options.ts';
import { prompt } from '../../src/conversation/prompt.ts';
import { newSession, toldIn, type Session } from '../../src/conversation/session.ts';
import { word } from '../../src/conversation/word.ts';
import type { QuestionId } from '../../src/flows/screening/questions/index.ts';
import { say } from './at-every-question.ts';

const after = (start: Session, ...texts: readonly string[]) =>
  texts.reduce((session, text) => say(session, text).session ?? expect.unreachable(), start);

const person = ['yes', 'no', 'no', 'no'];
const misdemeanor = ['1', 'misdemeanor', 'no', '5/2015', 'yes', 'no', 'other'];
const probation = ['1', 'misdemeanor', 'yes', '1', 'other'];
const dismissed = ['2', '2', 'misdemeanor', '3/2019', 'no', 'other', 'no'];

/** Three cases, read back: a misdemeanor of 2015, one with probation, an arrest of 2019. */
const three = (language: Language = 'en') =>
  after(
    newSession('twilio-sms', language),
    language,
    ...person,
    ...misdemeanor,
    '2',
    ...probation,
    '2',
    ...dismissed,
  );

function shown(session: Session, language: Language = 'en'): string {
  return asText(word(prompt(session.at, toldIn(session)), language));
}

const answerTo = ({ answers }: Session, question: QuestionId, record?: number) =>
  answers.find((one) => one.question === question && one.record === record)?.answer;

describe('"no, fix something" with several cases', () => {
  test('asks first which case', () => {
    const asked = after(three(), '3');
    expect(asked.at).toBe('fix-case');
    expect(shown(asked)).toBe(
      [
        'Which case should we fix?',
        '1 Case 1: Misdemeanor, May 2015',
        '2 Case 2: Misdemeanor',
        '3 Case 3: Misdemeanor, March 2019',
        '4 About me',
      ].join('\n'),
    );
  });

  test('and so it does in Spanish', () => {
    expect(shown(after(three('es'), '3'), 'es')).toContain('1 Caso 1: Delito menor, mayo de 2015');
  });

  test.each(['1', 'case 1', 'the first one', 'May 2015', 'caso 1'])(
    '"%s" lists the answers of the first',
    (text) => {
      const listed = after(three(), '3', text);
      expect(listed.at).toBe('fix');
      expect(optionsOf('fix', toldIn(listed)).map(({ id }) => id)).toEqual([
        ...['case-kind', 'level', 'probation', 'sentenced', 'sentence-done', 'more'],
      ]);
    },
  );

  test.each(['4', 'about me', 'me', 'sobre mi'])('"%s" lists what is about the person', (text) => {
    const listed = after(three(), '3', text);
    expect(optionsOf('fix', toldIn(listed)).map(({ id }) => id)).toEqual([
      'pending',
      'supervision',
      'registration',
    ]);
  });

  test('a fixed answer of the first case is put there, said, and all other answers are kept', () => {
    const before = three();
    const opened = after(before, '3', '1', '4');
    expect(opened).toMatchObject({ at: 'sentenced', fixing: true });
    const turn = say(opened, '6/2016');
    const { session = expect.unreachable(), replies } = turn;
    expect(session.at).toBe('review');
    expect(word(replies[0] ?? expect.unreachable(), 'en').text).toBe(
      'Thanks. Case 1 now has Sentenced: June 2016.',
    );
    expect(word(replies[1] ?? expect.unreachable(), 'en').text).toContain('Case 3.');
    expect(answerTo(session, 'sentenced', 0)).toEqual({ year: 2016, month: 6 });
    expect(session.answers.map(({ question }) => question)).toEqual(
      before.answers.map(({ question }) => question),
    );
    expect(session.waiting).toBeUndefined();
  });

  test('what now has to be asked of the first case is asked, and the other cases wait', () => {
    const changed = after(three(), '3', '1', 'level', 'felony');
    expect(changed.at).toBe('sentence');
    const again = after(changed, 'fine');
    expect(again.at).toBe('review');
    expect(toldIn(again).records).toHaveLength(3);
    expect(answerTo(again, 'level', 0)).toBe('felony');
    expect(answerTo(again, 'level', 1)).toBe('misdemeanor');
    expect(answerTo(again, 'arrested', 2)).toEqual({ year: 2019, month: 3 });
  });

  test('an answer about the person is fixed the same way', () => {
    const fixed = after(three(), '3', '4', '1', 'yes');
    expect(fixed.at).toBe('review');
    expect(answerTo(fixed, 'pending')).toBe('yes');
    expect(toldIn(fixed).records).toHaveLength(3);
  });

  test('back goes from the answers to the cases, and from there to what was read back', () => {
    const before = three();
    const listed = after(before, '3', '1');
    expect(after(listed, 'back')).toMatchObject({ at: 'fix-case', answers: before.answers });
    expect(after(listed, 'back', 'back')).toMatchObject({ at: 'review', answers: before.answers });
    const opened = after(listed, '2');
    expect(after(opened, 'back')).toMatchObject({ at: 'review', answers: before.answers });
    expect(
      after(listed, 'back', '2', '2').answers.filter(({ question }) => question === 'fix-case'),
    ).toHaveLength(1);
  });

  test('it is come to from the result as well', () => {
    const asked = after(three(), '1', 'fix or add a case', '3');
    expect(asked.at).toBe('fix-case');
    expect(after(asked, '2', 'level', 'felony', 'probation').at).toBe('review');
  });

  test('three misses leave the answer of the first case as it was', () => {
    const before = three();
    const end = after(before, '3', '1', '4', 'asdkjh qwe', 'zzxxy trrr', 'qpwoe mnb');
    expect(end).toMatchObject({ at: 'review', answers: before.answers });
  });
});

test('with one case its answers and those about the person are listed at once', () => {
  const one = after(newSession('twilio-sms', 'en'), 'en', ...person, ...misdemeanor);
  expect(after(one, '3').at).toBe('fix');
});

describe('a long list is read page by page', () => {
  const listed = () => after(newSession('twilio-sms', 'en'), 'en', ...person, ...misdemeanor, '3');
  const idsOf = (session: Session) => optionsOf('fix', toldIn(session)).map(({ id }) => id);

  test('"more" shows the next answers, and after the last come the first again', () => {
    const pages = [listed(), after(listed(), '6'), after(listed(), 'see more', '6')];
    expect(pages.map(idsOf)).toEqual([
      ['pending', 'supervision', 'registration', 'case-kind', 'level', 'more'],
      ['probation', 'sentenced', 'sentence-done', 'new-conviction', 'offence', 'more'],
      ['pending', 'supervision', 'registration', 'case-kind', 'level', 'more'],
    ]);
  });

  test('a number picks from the page on show', () => {
    expect(after(listed(), '6', '2')).toMatchObject({ at: 'sentenced', fixing: true });
  });

  test('what is on another page is picked by its name, and never by a number', () => {
    expect(after(listed(), 'new conviction')).toMatchObject({ at: 'new-conviction', fixing: true });
    expect(after(listed(), '6', 'level')).toMatchObject({ at: 'level', fixing: true });
    for (const text of ['7', '0', 'zero'])
      expect(after(listed(), text)).toMatchObject({ at: 'fix', misses: 1 });
    expect(idsOf(after(listed(), 'the last one'))).toContain('offence');
  });

  test('back turns one page back, then leaves', () => {
    const second = after(listed(), '6');
    expect(idsOf(after(second, 'back'))).toEqual(idsOf(listed()));
    expect(after(second, 'back', 'back').at).toBe('review');
  });

  test('nothing of it is kept with the answers', () => {
    const fixed = after(listed(), '6', '2', '6/2016');
    expect(fixed.answers.map(({ question }) => question)).not.toContain('fix');
    expect(after(fixed, 'back').at).toBe('offence');
  });

  test('nine cases take two pages', () => {
    const nine = after(
      newSession('twilio-sms', 'en'),
      'en',
      ...person,
      ...Array.from({ length: 9 }, (_, at) => [...(at > 0 ? ['2'] : []), ...probation]).flat(),
    );
    const first = after(nine, 'fix something');
    const firstFive = [1, 2, 3, 4, 5].map((n) => `case-${String(n)}`);
    expect(optionsOf('fix-case', toldIn(first)).map(({ id }) => id)).toEqual([...firstFive, 'more']);
    const second = after(first, '6');
    expect(optionsOf('fix-case', toldIn(second)).map(({ id }) => id)).toEqual([
      'case-6',
      'case-7',
      'case-8',
      'case-9',
      'person',
      'more',
    ]);
  });
});

describe('what is listed to be fixed, as a text message', () => {
  test.each(['en', 'es'] as const)('takes three segments at the most in %s', (language) => {
    const session = three(language);
    const lists = [['3'], ['3', '1'], ['3', '1', '6'], ['3', '2'], ['3', '3'], ['3', '4']];
    for (const texts of lists) {
      const text = shown(after(session, ...texts), language);
      expect(new SegmentedMessage(text).segmentsCount, text).toBeLessThanOrEqual(3);
    }
  });
});
