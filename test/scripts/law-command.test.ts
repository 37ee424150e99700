import { describe, expect, it, test } from 'vitest';
import { previewOf } from '../../scripts/law/preview.ts';
import { firstCheck, staleLines } from '../../scripts/law/stale.ts';
import type { Relief, Row } from '../../src/rules/relief.ts';
import { reliefs } from '../../src/rules/reliefs/index.ts';
import { run } from './command.ts';

const id = 'pc-1203-4-dismissal';

describe('npm run law -- --stale', () => {
  it('says one line for each relief that nobody has checked for a year', () => {
    expect(staleLines('2028-01-01', [{ id, checked: '2026-11-23' }])).toEqual([
      'pc-1203-4-dismissal was last checked on 2026-11-23, more than a year before 2028-01-01.',
    ]);
  });

  it('fails when there is one', async () => {
    const { said, code } = await run('law', ['--stale', '--today', '2036-11-23']);
    expect(said.trim().split('\n')).toHaveLength(reliefs.length);
    expect(code).toBe(1);
  });

  it('is content on the day of the check', async () => {
    const day = reliefs.map(({ checked }) => checked).toSorted()[0] ?? '';
    const { said, code } = await run('law', ['--stale', '--today', day]);
    expect(said).toBe(`Every relief was checked within a year of ${day}.\n`);
    expect(code).toBe(0);
  });
});

describe('npm run law -- --today', () => {
  it('says which rows begin and end between the last check and that day', () => {
    const preview = previewOf('2027-01-01', [
      relief({ reason: 'begins-then', inForce: { from: '2027-01-01' } }),
      relief({ reason: 'begins-a-day-later', inForce: { from: '2027-01-02' } }),
      relief({ reason: 'ends-a-day-before', inForce: { to: '2026-12-31' } }),
      relief({ reason: 'ends-that-day', inForce: { to: '2027-01-01' } }),
      relief({ reason: 'is-always-the-law' }),
      relief({ reason: 'began-before-the-check', inForce: { from: '2023-07-10' } }),
    ]);
    expect(preview).toEqual([
      'On 2027-01-01, not as on the day each relief was checked:',
      `begins  ${id}, row 1: begins-then (PEN 1203.4), from 2027-01-01`,
      `ends  ${id}, row 1: ends-a-day-before (PEN 1203.4), until 2026-12-31`,
    ]);
  });

  it('says so when nothing changes', () => {
    expect(previewOf('2027-01-01', [])).toEqual([
      'On 2027-01-01 the same rows are the law as on the day each relief was checked.',
    ]);
  });
});

const aDay = '--today takes a day from 1900 to 2100, such as 2027-01-01.';
const alone = '--check compares the pages, and takes no other option.';

test.each([
  [['--today'], "Option '--today <value>' argument missing."],
  [['--today', '--stale'], "Option '--today' argument is ambiguous."],
  [['--bogus'], "Unknown option '--bogus'."],
  [['now'], "Unexpected argument 'now'."],
  [['--today', '2027-02-30'], aDay],
  [['--today', '20270101'], aDay],
  [['--today='], aDay],
  [['--stale', '--today', '1899-12-31'], aDay],
  [['--check', '--today', '2027-01-01'], alone],
  [['--check', '--stale'], alone],
  [['--stale', '--today', '1900-01-01'], `1900-01-01 lies before the check, on ${firstCheck}.`],
])('npm run law -- %j is refused in one sentence', async (options, sentence) => {
  expect(await run('law', options)).toEqual({ said: '', complained: `${sentence}\n`, code: 2 });
});

test('the pages in the repository are fresh', async () => {
  expect((await run('law', ['--check'])).code).toBe(0);
});

function relief(row: Pick<Row, 'reason' | 'inForce'>): Relief {
  const [first] = reliefs;
  const none = { outOfReach: [], lawyer: [], holds: [], waits: [], needs: [], discretion: [], notes: [] };
  const grants: Relief['grants'] = [
    { reason: 'g', cite: 'PEN 1203.4', standing: 'by-right', when: () => true },
  ];
  return {
    ...first,
    ...none,
    checked: '2026-11-23',
    bars: [{ cite: 'PEN 1203.4', when: () => true, ...row }],
    grants,
  };
}
