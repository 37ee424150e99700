import { expect, test } from 'vitest';
import { storyLines } from '../../scripts/bench/stories.ts';
import { screenLine } from '../../scripts/screen/screen-line.ts';

const today = '2026-11-23';
const on = (line: object) => screenLine(JSON.stringify(line), today);

const ahead = 'This lies in the future.';
const level = 'This offense is not charged at this level; docs/law/offences.md lists the levels of each.';
const noSentence = 'A case without a conviction brings no sentence and no probation.';
const noOutcome = 'A conviction does not end as a case without one does.';
const byCode = { offenceKnownBy: 'code' };

test.each([
  [{ offended: '2021', sentenced: '2015' }, 'sentenced', 'Nobody is sentenced before the offense.'],
  [{ disposition: 'conviction', outcome: 'acquitted' }, 'outcome', noOutcome],
  [{ disposition: 'conviction', outcome: 'overturned' }, 'outcome', noOutcome],
  [{ disposition: 'no-conviction', sentence: 'probation' }, 'sentence', noSentence],
  [{ disposition: 'no-conviction', probation: 'completed' }, 'probation', noSentence],
  [{ disposition: 'no-conviction', outcome: 'dismissed', sentence: 'split' }, 'sentence', noSentence],
  [{ offended: '2027' }, 'offended', ahead],
  [{ arrested: '2026-12' }, 'arrested', ahead],
  [{ sentenced: '2026-11-24' }, 'sentenced', ahead],
  [{ released: { year: 2028, approx: true } }, 'released', ahead],
  [{ supervisionEnded: '2030' }, 'supervisionEnded', ahead],
  [{ level: 'misdemeanor', offence: 'pc-187', ...byCode }, 'level', level],
  [{ level: 'felony', offence: 'pc-240', ...byCode }, 'level', level],
  [{ level: 'infraction', offence: 'pc-242', ...byCode, court: 'california' }, 'level', level],
])('%j is refused', (record, field, message) => {
  expect(on({ records: [{}, record] })).toEqual({ error: `records.1.${field}: ${message}` });
});

test('what is wrong of the person is said of the person', () => {
  const person = { registeredSince: '2027' };
  expect(on({ id: 1, person, records: [{}] })).toEqual({ id: 1, error: `person.registeredSince: ${ahead}` });
});

test('a probation goes on under supervision', () => {
  const underNone = (told: object) =>
    on({ person: { supervision: 'none' }, records: [{ sentence: 'probation', ...told }] });
  const error = 'records.0.probation: Probation goes on, and the person is under no supervision.';
  expect(underNone({ probation: 'ongoing' })).toEqual({ error });
  expect(underNone({ probation: 'ongoing', probationEnds: '2027-05' })).toEqual({ error });
  expect(underNone({ probation: 'ongoing', probationEnds: '2026' })).toHaveProperty('plan');
  expect(underNone({ probation: 'completed' })).toHaveProperty('plan');
});

test('the future begins after the day that is asked about', () => {
  expect(on({ today: '2030-01-01', records: [{ sentenced: '2029' }] })).toHaveProperty('plan');
  expect(on({ today: '2020-01-01', records: [{ sentenced: '2021' }] })).toEqual({
    error: `records.0.sentenced: ${ahead}`,
  });
});

test.each([
  { level: 'misdemeanor', sentence: 'county-jail' },
  { level: 'infraction', sentence: 'jail-or-fine' },
  { level: 'unknown', sentence: 'state-prison' },
  { sentence: 'unknown', probation: 'completed' },
  { sentenced: '2020', released: '2020-03' },
  { released: { year: 2020, approx: true }, supervisionEnded: '2019' },
  { offended: '2015-06', sentenced: '2015' },
  { sentenced: '2026' },
  { released: { year: 2027, approx: true } },
  { sentence: 'probation', probation: 'ongoing', probationEnds: '2028' },
  { disposition: 'conviction', outcome: 'unknown' },
  { disposition: 'no-conviction', outcome: 'overturned', sentence: 'probation' },
  { disposition: 'unknown', outcome: 'dismissed', sentence: 'probation' },
])('what may be true is no contradiction: %j', (told) => {
  expect(on({ records: [told] })).toHaveProperty('plan');
});

test.each([
  ['a name alone decides no level', { level: 'misdemeanor', offence: 'pc-187', offenceKnownBy: 'name' }],
  ['an unknown level is none', { level: 'unknown', offence: 'pc-187', ...byCode }],
  ['a wobbler', { level: 'misdemeanor', offence: 'pc-245-a-1', ...byCode }],
  ['reduced by Proposition 47', { level: 'misdemeanor', offence: 'hsc-11350-felony-pre-2014', ...byCode }],
  ['reduced by Proposition 64', { level: 'infraction', offence: 'hsc-11357-c', ...byCode }],
  ['made an infraction by a judge', { level: 'infraction', offence: 'vc-12500', ...byCode }],
  ['a card that is not sure', { level: 'misdemeanor', offence: 'pc-67', ...byCode }],
  ['what asks which is meant', { level: 'infraction', offence: 'pc-245', ...byCode }],
  ['a kind', { level: 'infraction', offence: 'other', ...byCode }],
  ['the law of another state', { court: 'other-state', level: 'felony', offence: 'pc-240', ...byCode }],
])('the card of an offense allows %s', (_, told) => {
  expect(on({ records: [told] })).toHaveProperty('plan');
});

test('no whole case of the decision table contradicts itself, but one that is told to', () => {
  const refused = storyLines.filter((line) => 'error' in screenLine(line, today));
  expect(refused.filter((line) => !line.includes('pc-187'))).toEqual([]);
  expect(refused).toHaveLength(1);
});
