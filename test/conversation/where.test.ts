import { describe, expect, test } from 'vitest';
import { takeTurn } from '../../src/conversation/take-turn.ts';
import { newSession, toldIn, type Session } from '../../src/conversation/session.ts';
import { answerTo, withAnswer, nothingTold } from '../../src/flows/screening/answers.ts';
import type { QuestionId } from '../../src/flows/screening/questions/index.ts';
import { counties } from '../../src/referrals/counties.ts';
import { word } from '../../src/conversation/word.ts';
import { inbound, today } from './at-every-question.ts';
import { directory } from '../referrals/directory.ts';

function sessionAfter(at: QuestionId, given: Readonly<Partial<Record<QuestionId, string>>>): Session {
  const { answers } = Object.entries({ lang: 'en', consent: 'yes', ...given, review: 'ok' }).reduce(
    (told, [question, answer]) => withAnswer(told, question as QuestionId, answer),
    nothingTold,
  );
  return { ...newSession('twilio-sms', 'en'), at, answers };
}

const session = sessionAfter('where', { 'case-kind': 'conviction', level: 'misdemeanor' });

function helpFor(texts: readonly string[], from: Session = session): string {
  let at: Session = { ...from, channel: 'web-chat' };
  let said: readonly string[] = [];
  for (const text of texts) {
    const turn = takeTurn(at, inbound(text, { channel: 'web-chat' }), today, { directory });
    at = turn.session ?? expect.unreachable();
    said = turn.replies.map((reply) => word(reply, 'en').text);
  }
  return said.join('\n');
}

const defenders: Readonly<Record<string, RegExp>> = {
  'los-angeles': /Los Angeles County Public Defender/,
  orange: /Orange County Public Defender/,
  'san-bernardino': /San Bernardino County/,
  ventura: /Ventura County Public Defender/,
};

describe('the county of the case', () => {
  test.each(counties)('%s: its own public defender, or none, wherever the person lives', (county) => {
    for (const home of ['skip', '90011', '92701', '92401', 'Fresno']) {
      const help = helpFor([`${county.replaceAll('-', ' ')} county`, home]);
      for (const [where, name] of Object.entries(defenders))
        if (where === county) expect(help, home).toMatch(name);
        else expect(help, home).not.toMatch(name);
      expect(help.includes('Search for "public defender"'), home).toBe(!(county in defenders));
    }
  });

  test('that is Ventura, where little is known of the defender: its name and its page alone, and never first', () => {
    const help = helpFor(['Ventura County', 'skip']);
    expect(help.indexOf('Ventura County Public Defender')).toBeGreaterThan(help.indexOf('https:'));
    expect(help).toMatch(/Ventura County Public Defender record clearing: https:\S+\n[A-Z]/);
  });

  test.each(['2', 'another county', '3', 'not sure'])(
    'that is not known gets no county defender: %s',
    (text) => {
      const help = helpFor([text, '92401']);
      for (const name of Object.values(defenders)) expect(help).not.toMatch(name);
      expect(help).toMatch(/Search for "public defender"/);
    },
  );

  test.each([
    ['fresno', { place: 'fresno' }],
    ['Riverside County', { place: 'riverside-county' }],
    ['93721', { zip: '93721' }],
    ['compton', 'la-county'],
    ['1', 'la-county'],
    ['2', 'other-ca'],
    ['another county', 'other-ca'],
  ])('%s is kept as it was told', (text, answer) => {
    const { session: after } = takeTurn(session, inbound(text), today, { directory });
    expect(answerTo(toldIn(after ?? expect.unreachable()), 'where')).toEqual(answer);
  });

  test.each(['las vegas', '89101', 'asdf', 'nevada'])('%s is none', (text) => {
    expect(takeTurn(session, inbound(text), today, { directory }).session?.at).toBe('where');
  });
});

describe('a record from outside California', () => {
  const after = sessionAfter('after', { 'case-kind': 'elsewhere', forum: 'federal' });

  test('is not asked for a county, and no county defender is shown', () => {
    const asked = takeTurn(after, inbound('who helps'), today, { directory });
    expect(asked.session?.at).toBe('place');
    const help = helpFor(['who helps', '90011'], after);
    for (const name of Object.values(defenders)) expect(help).not.toMatch(name);
    expect(help).not.toMatch(/Search for "public defender"/);
  });

  test('goes back to where it came from', () => {
    const asked = takeTurn(after, inbound('who helps'), today, { directory });
    expect(
      takeTurn(asked.session ?? expect.unreachable(), inbound('back'), today, { directory }).session?.at,
    ).toBe('after');
  });
});
