import { describe, expect, it } from 'vitest';
import { nextSteps } from '../../src/results/next-steps.ts';
import { result } from '../../src/results/result.ts';
import type { Saying } from '../../src/results/say.ts';
import { why } from '../../src/results/why.ts';
import type { Finding, Plan, Standing } from '../../src/rules/index.ts';
import { inWords } from './say.ts';

/** Findings as the rules might give them, whichever law is in the list today. */
function finding(standing: Standing, more: Partial<Finding> = {}): Finding {
  return {
    relief: 'pc-1203-4-dismissal',
    standing,
    reasons: [{ key: 'probation-completed', effect: 'grants', cite: 'PEN 1203.4(a)(1)' }],
    missing: [],
    forms: [],
    cites: ['PEN 1203.4'],
    checked: '2026-11-23',
    ...more,
  };
}

function planOf(headline: Finding, ...others: readonly Finding[]): Plan {
  return {
    today: '2026-11-23',
    facingCharges: 'no',
    lawChecked: '2026-11-23',
    cases: [{ record: 0, headline, findings: [headline, ...others] }],
    order: [{ county: 'unknown', records: [0] }],
    cautions: ['information-not-advice'],
  };
}

const said = (layer: (plan: Plan) => readonly Saying[], plan: Plan) => inWords(layer(plan)).join('\n\n');

const byRight = finding('by-right', { forms: [{ id: 'CR-180', items: ['2a'] }, { id: 'CR-181' }] });
const felony = finding('judge-decides', { relief: 'pc-1203-41-dismissal' });
const fine = finding('judge-decides', { relief: 'pc-1203-4a-dismissal' });
const arrest = finding('by-right', { relief: 'pc-851-91-arrest-sealing', forms: [{ id: 'CR-409' }] });
const automatic = finding('maybe-automatic', { relief: 'pc-1203-425-automatic' });

describe('the result', () => {
  it('names one other way that is open, and leaves the rest to why', () => {
    const plan = planOf(byRight, felony, fine, felony);
    expect(said(result, plan).match(/Also look at/g)).toHaveLength(1);
    expect(said(why, plan).match(/Also:/g)).toHaveLength(2);
  });

  it('names no other way that is not open, and the automatic one by its own sentence', () => {
    const text = said(result, planOf(byRight, finding('later'), finding('lawyer'), automatic));
    expect(text).not.toMatch(/Also look at/);
    expect(text).toContain('The state may also mark it by itself.');
  });

  it('says an automatic headline once', () => {
    expect(said(result, planOf(automatic))).not.toContain('may also');
  });

  it('says what has to end when there is no date', () => {
    const waits = finding('later', {
      reasons: [
        { key: 'unknown-level', effect: 'needs', cite: 'PEN 1203.4' },
        { key: 'open-case', effect: 'waits', cite: 'PEN 1203.4(a)(1)' },
      ],
    });
    expect(said(result, planOf(waits))).toContain('Not yet. A case is open or there is a warrant.');
  });

  it('says beside a date that an open case has to end first, and only where one decides', () => {
    const until = { date: '2027-03-03', precision: 'on-or-after' } as const;
    const serving = { key: 'on-this-probation', effect: 'waits', cite: 'PEN 1203.4(a)(1)', until } as const;
    const open = { key: 'open-case', effect: 'waits', cite: 'PEN 1203.4(a)(1)' } as const;
    const dated = (...reasons: Finding['reasons']) =>
      planOf(finding('later', { eligibleFrom: until, reasons }));
    const first = 'First the open case or warrant has to end';
    expect(said(result, dated(open, serving))).toContain(first);
    expect(said(result, dated(serving))).not.toContain(first);
    expect(said(result, planOf(finding('later', { reasons: [open] })))).not.toContain(first);
  });
});

describe('a closed case', () => {
  const closed = finding('not-this-law', {
    reasons: [
      { key: 'traffic-ticket', effect: 'bars', cite: 'PEN 1203.4a(d)(3)' },
      { key: 'unknown-convicted-since', effect: 'discretion', cite: 'PEN 1203.4a(a)' },
      { key: 'driving-record', effect: 'notes', cite: 'VEH 13555' },
    ],
  });

  it('is told in its own sentence, with nothing of the state beside it', () => {
    const text = said(result, planOf(closed, automatic));
    expect(text).toContain('The law leaves out traffic tickets.');
    expect(text).not.toContain('The state may');
  });

  it('says why with the rows that close it alone', () => {
    expect(said(why, planOf(closed, automatic))).toBe(
      'The law leaves out traffic tickets. With time, points go off your driving record.\n\n' +
        'The law behind this: PEN 1203.4, PEN 1203.4a(d)(3).',
    );
  });

  it('of a ticket says what to ask the clerk', () => {
    expect(said(nextSteps, planOf(closed))).toBe(
      'For an unpaid ticket, ask the court clerk for a payment plan or a lower amount.',
    );
  });

  it('of another court names that court and cites no law of California', () => {
    const federal = finding('not-this-law', {
      reasons: [{ key: 'federal-court', effect: 'reaches', cite: 'PEN 1203.4(a)(1)', lawyerToo: true }],
    });
    expect(said(result, planOf(federal))).toContain('This was a federal case.');
    expect(said(why, planOf(federal))).not.toContain('1203.4');
    expect(said(nextSteps, planOf(federal))).toBe('Call the federal public defender where the case was.');
  });
});

describe('a juvenile case', () => {
  const sealed = finding('maybe-automatic', { relief: 'wic-786-juvenile-sealing' });
  const probation = finding('maybe-automatic', { relief: 'wic-781-2-probation-petition' });

  it('is never told of a mark by the state', () => {
    expect(said(result, planOf(sealed, probation))).toContain(
      'The juvenile court may have sealed this case already.',
    );
    expect(said(result, planOf(sealed, probation))).not.toContain('The state may');
    expect(said(nextSteps, planOf(sealed, probation))).toMatch(
      /^Call county probation .* JV-595\. It is free\.$/,
    );
  });

  it('that is a serious one goes to a lawyer', () => {
    const serious = finding('lawyer', { relief: 'wic-786-juvenile-sealing' });
    expect(said(nextSteps, planOf(serious))).toMatch(/^Call the public defender or a lawyer before you file/);
  });
});

describe('why', () => {
  it('names no section beside a part of it', () => {
    expect(said(why, planOf(byRight))).toMatch(/The law behind this: PEN 1203\.4\(a\)\(1\)\.$/);
  });

  it('says no sentence of the result again', () => {
    const fines = finding('by-right', {
      reasons: [
        { key: 'probation-completed', effect: 'grants', cite: 'PEN 1203.4(a)(1)' },
        { key: 'other-fines', effect: 'notes', cite: 'PEN 1203.4(a)(1)', aloud: true },
      ],
    });
    expect(said(result, planOf(fines))).toContain('If you owe other court fines');
    expect(said(why, planOf(fines))).not.toContain('If you owe other court fines');
  });

  it('says once that the law can be read in two ways', () => {
    const cite = 'PEN 1203.4(a)(1)';
    const doubted = finding('judge-decides', {
      reasons: [
        { key: 'probation-revoked', effect: 'discretion', cite, doubt: 'revoked-misdemeanor-probation' },
        { key: 'convicted-since', effect: 'discretion', cite, doubt: 'honest-life' },
      ],
    });
    expect(said(why, planOf(doubted)).match(/two ways/g)).toHaveLength(1);
  });

  it('says nothing of two readings when no row that decides has any', () => {
    const beside = finding('by-right', {
      reasons: [{ key: 'registrant', effect: 'notes', cite: 'PEN 290.5', doubt: 'registration-alone' }],
    });
    expect(said(why, planOf(beside))).not.toMatch(/two ways/);
  });

  it.each<[Finding, string]>([
    [felony, 'Also: dismissal (Penal Code 1203.41). A judge decides.'],
    [finding('lawyer'), 'Ask a lawyer first.'],
    [finding('later'), '(Penal Code 1203.4). Not yet.'],
    [
      finding('later', { eligibleFrom: { date: '2027-03-04', precision: 'exact' } }),
      'Not before March 4, 2027.',
    ],
    [finding('need-record'), 'We need one more fact first.'],
  ])('lists another way in a line: %#', (other, line) => {
    expect(said(why, planOf(byRight, other))).toContain(line);
  });

  it('lists two at most, the open ones first, and none that is shut', () => {
    const others = [finding('not-this-law'), finding('need-record'), finding('lawyer'), felony, fine];
    const lines = said(why, planOf(byRight, ...others)).split('\n');
    const also = lines.filter((line) => line.startsWith('Also'));
    expect(also).toHaveLength(2);
    expect(also[0]).toContain('1203.41');
    expect(also[1]).toContain('1203.4a');
  });

  it('does not list what waits for the same papers as the headline', () => {
    expect(said(why, planOf(finding('need-record'), finding('need-record')))).not.toMatch(/Also/);
  });
});

describe('next steps', () => {
  it('name the forms of the headline and where a petition goes', () => {
    const text = said(nextSteps, planOf(byRight));
    expect(text).toContain('CR-180 (petition, box 2a), CR-181 (order).');
    expect(text).toContain('State law sets no fee');
  });

  it('say nothing of boxes when there are none', () => {
    expect(said(nextSteps, planOf(byRight))).toContain('The boxes are for what you told us.');
    expect(said(nextSteps, planOf(arrest))).not.toContain('boxes');
  });

  it('name the note that the state writes beside an arrest', () => {
    const marked = finding('maybe-automatic', { relief: 'pc-851-93-automatic-arrest' });
    expect(said(nextSteps, planOf(arrest, marked))).toContain('Look for "arrest relief granted"');
    expect(said(nextSteps, planOf(byRight, automatic))).toContain('Look for "relief granted"');
  });

  it('of an arrest name the police who get a copy, and no petition for dismissal', () => {
    const text = said(nextSteps, planOf(arrest));
    expect(text).toContain('the police that made the arrest at least 15 days before');
    expect(text).not.toContain('State law sets no fee');
  });

  it('without a form send to somebody who knows how to ask, and to no clerk', () => {
    const text = said(nextSteps, planOf(felony));
    expect(text).toContain('There is no one state form for this.');
    expect(text).not.toContain('State law sets no fee');
  });

  it.each(['BCIA 4089', 'JV-595'])('with form %s say nothing of the court that had the case', (id) => {
    const text = said(nextSteps, planOf(finding('judge-decides', { forms: [{ id }] })));
    expect(text).not.toContain('goes to the court that had it');
  });
});
