import { describe, expect, it } from 'vitest';
import { newSession } from '../../src/conversation/session.ts';
import { toTakeAway } from '../../src/conversation/to-take-away.ts';
import { wordSay } from '../../src/conversation/word.ts';
import { father, grandmother, today } from '../server/take-away/people.ts';
import { directory } from '../referrals/directory.ts';

describe('what there is to take away', () => {
  it('reads back what was told of the person and of each case', () => {
    const { person, cases } = toTakeAway(father, today, { directory }).told;
    expect(person.map((say) => wordSay(say, 'en'))).toEqual([
      'Open case or warrant: No',
      'Supervision now: No, none',
      'County of the case: Another California county',
    ]);
    expect(cases).toHaveLength(2);
    expect(cases[0]?.map((say) => wordSay(say, 'en'))).toContain(
      'What it was for: Burglary of a store, office or building (second degree)',
    );
  });

  it('leaves out what is never repeated, and where the person lives', () => {
    const told = JSON.stringify(toTakeAway(grandmother, today, { directory }).told);
    expect(told).not.toMatch(/questions\.(registration|place)|90011/);
    const typed = { ...grandmother, answers: [{ question: 'where', answer: { place: 'compton' } }] } as const;
    expect(toTakeAway(typed, today, { directory }).told.person).toEqual([]);
  });

  it('names as many who help to a person who wrote by text as to anybody', () => {
    const byText = toTakeAway({ ...grandmother, channel: 'twilio-sms' }, today, { directory });
    expect(byText.help).toEqual(toTakeAway(grandmother, today, { directory }).help);
    expect(byText.isLosAngeles).toBe(true);
  });

  it('is still a paper before anything was told', () => {
    expect(toTakeAway(newSession('web-chat', null), today, { directory }).plan.cases).toEqual([]);
  });
});
