import { describe, expect, it, test } from 'vitest';
import type { z } from 'zod';
import { input } from '../../scripts/screen/input.ts';
import { screenLine } from '../../scripts/screen/screen-line.ts';
import { unknownCase, unknownPerson } from '../../src/rules/index.ts';
import { run } from './command.ts';

const today = '2026-11-23';

const person = { facingCharges: 'no', supervision: 'none', serving: 'no', mustRegister: 'no' };
const record = {
  court: 'california',
  disposition: 'conviction',
  level: 'misdemeanor',
  offence: 'other',
  sentence: 'jail-or-fine',
  sentenced: '2025-11-22',
  sentenceDone: 'yes',
  convictedSince: 'no',
};

const on = (line: unknown) => screenLine(JSON.stringify(line), today);
const headline = (line: unknown) => {
  const screened = on(line);
  return 'plan' in screened ? screened.plan.cases[0]?.headline : undefined;
};

describe('a line that can be read', () => {
  it('keeps its id and gets a plan', () => {
    expect(on({ id: 7, person, records: [record] })).toMatchObject({ id: 7, plan: { today } });
  });

  it('answers for the day it names', () => {
    expect(headline({ person, records: [record] })?.standing).toBe('by-right');
    expect(headline({ today: '2026-11-22', person, records: [record] })).toMatchObject({
      standing: 'later',
      eligibleFrom: { date: '2026-11-23', precision: 'exact' },
    });
  });

  it('takes whatever it leaves out as unknown', () => {
    expect(headline({ records: [{}] })?.standing).toBe('need-record');
  });

  it.each([
    { sentenced: '2025' },
    { sentenced: { year: 2025 } },
    { sentenced: { year: 2025, approx: false } },
  ])('reads a date as text or in parts: $sentenced', (date) => {
    expect(headline({ person, records: [{ ...record, ...date }] })?.eligibleFrom?.date).toBe('2027-01-01');
  });
});

test.each([
  { line: 'not json', error: 'line: This is not JSON.' },
  { line: '[]', error: 'line: This has to be of type object.' },
  { line: '{}', error: 'records: This is missing.' },
  { line: '{"records":[]}', error: 'records: There has to be at least one case.' },
  { line: '{"records":[{}],"name":"x"}', error: 'line: There is no field called "name".' },
  { line: '{"records":[{"colour":1}]}', error: 'records.0: There is no field called "colour".' },
  {
    line: '{"records":[{},{"level":"wobbler"}]}',
    error: 'records.1.level: This has to be one of "infraction", "misdemeanor", "felony", "unknown".',
  },
  { line: '{"records":[{"sentenced":"2023-02-29"}]}', error: 'records.0.sentenced: There is no such date.' },
  {
    line: '{"records":[{"released":{"year":2023,"month":4,"day":31}}]}',
    error: 'records.0.released: There is no such date.',
  },
  {
    line: '{"records":[{}],"today":"2026-02-30"}',
    error: 'today: This has to be a day that exists, such as "2026-11-23".',
  },
  {
    line: '{"records":[{"level":"misdemeanor","sentence":"state-prison"}]}',
    error: 'records.0.sentence: A misdemeanor brings no split sentence and no state prison.',
  },
  {
    line: '{"records":[{},{"level":"infraction","sentence":"county-jail"}]}',
    error: 'records.1.sentence: An infraction brings no jail and no prison.',
  },
  {
    line: '{"records":[{"level":"misdemeanor","sentence":"probation","probation":"revoked","custodyAfterRevocation":"split"}]}',
    error: 'records.0.custodyAfterRevocation: Only a felony brings a split sentence or state prison.',
  },
  {
    line: '{"records":[{"sentence":"jail-or-fine","probation":"completed"}]}',
    error: 'records.0.probation: There is an end of probation, and the sentence was not probation.',
  },
  {
    line: '{"records":[{"sentenced":"2020-05","released":"2020-04-30"}]}',
    error: 'records.0.released: Nobody leaves custody before the sentence.',
  },
  {
    line: '{"records":[{"released":"2020","supervisionEnded":"2019-12"}]}',
    error: 'records.0.supervisionEnded: Supervision does not end before the custody that it follows.',
  },
  {
    line: '{"records":[{"county":"toString"}]}',
    error: 'records.0.county: This has to be a California county such as "los-angeles".',
  },
  {
    line: '{"records":[{"county":"clark"}]}',
    error: 'records.0.county: This has to be a California county such as "los-angeles".',
  },
  { line: '{"records":[{}],"today":"1899-12-31"}', error: 'today: This has to be a day from 1900 to 2100.' },
  { line: '{"records":[{}],"today":"2101-01-01"}', error: 'today: This has to be a day from 1900 to 2100.' },
  {
    line: '{"records":[{"sentenced":"May"}]}',
    error:
      'records.0.sentenced: This has to be a date such as "2015", "2015-05" or {"year": 2015, "month": 5}, or "unknown".',
  },
  { line: '{"records":[{}],"id":[]}', error: 'id: This has to be a text or a number.' },
  {
    line: '{"person":{"circumstances":["other"]},"records":[{}]}',
    error: 'person.circumstances.0: This has to be one of "survivor", "military", "unfair-plea", "under-18".',
  },
  {
    line: '{"records":[{"offence":"nothing-like-it"}]}',
    error: 'records.0.offence: There is no offense of that name; docs/law/offences.md lists them.',
  },
])('$line is refused: $error', ({ line, error }) => {
  expect(screenLine(line, today)).toEqual({ error });
});

test('the schema names every field that can be told, and no more', () => {
  const properties = (schema: z.ZodObject) => Object.keys(schema.shape).toSorted();
  expect(properties(input.shape.records.element)).toEqual(Object.keys(unknownCase).toSorted());
  expect(properties(input.shape.person.unwrap())).toEqual(Object.keys(unknownPerson).toSorted());
});

test('a line with something wrong still says which one it is', () => {
  expect(on({ id: 'a', records: [{ level: 3 }] })).toMatchObject({ id: 'a' });
});

test('the command prints the schema of a line', async () => {
  const { said, code } = await run('screen', ['--schema']);
  expect(JSON.parse(said)).toMatchObject({
    type: 'object',
    required: ['records'],
    additionalProperties: false,
  });
  expect(code).toBe(0);
});
