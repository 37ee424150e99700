import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { describe, expect, it, test } from 'vitest';
import { previewOf } from '../../scripts/law/preview.ts';
import { staleLines } from '../../scripts/law/stale.ts';
import type { Relief, Row } from '../../src/rules/relief.ts';
import { reliefs } from '../../src/rules/reliefs/index.ts';

const id = 'pc-1203-4-dismissal';

describe('npm run law -- --stale', () => {
  it('says one line for each relief that nobody has checked for a year', () => {
    expect(staleLines('2028-01-01', [{ id, checked: '2026-11-23' }])).toEqual([
      'pc-1203-4-dismissal was last checked on 2026-11-23, more than a year before 2028-01-01.',
    ]);
  });

  it('fails when there is one', async () => {
    const { text, code } = await law('--stale', '--today', '2036-11-23');
    expect(text.trim().split('\n')).toHaveLength(reliefs.length);
    expect(code).toBe(1);
  });

  it('is content on the day of the check', async () => {
    const day = reliefs.map(({ checked }) => checked).toSorted()[0] ?? '';
    const { text, code } = await law('--stale', '--today', day);
    expect(text).toBe(`Every relief was checked within a year of ${day}.\n`);
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

  it('takes only a day that exists', async () => {
    const { code, text } = await law('--today', '2027-02-30');
    expect([code, text]).toEqual([2, '']);
  });
});

test('the pages in the repository are fresh', async () => {
  expect((await law('--check')).code).toBe(0);
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

type Ran = Readonly<{ text: string; code: number }>;

function law(...options: readonly string[]): Promise<Ran> {
  const script = join(import.meta.dirname, '..', '..', 'scripts', 'law.ts');
  return new Promise((resolve) => {
    execFile(process.execPath, [script, ...options], (error, text) => {
      resolve({ text, code: error === null ? 0 : Number(error.code) });
    });
  });
}
