import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { check } from '../../scripts/referrals/check.ts';
import { readCourthouses } from '../../scripts/referrals/courthouses.ts';
import { list } from '../../scripts/referrals/list.ts';
import { stale } from '../../scripts/referrals/stale.ts';
import { verify } from '../../scripts/referrals/verify.ts';
import { folder } from '../referrals/directory.ts';
import { organization } from '../referrals/example.ts';
import { run } from './command.ts';

const today = '2026-12-01';
const copy = mkdtempSync(join(tmpdir(), 'adelante-referrals-'));
cpSync(folder, copy, { recursive: true });
afterAll(() => {
  rmSync(copy, { recursive: true });
});

describe('npm run referrals -- check', () => {
  test('is content with the files as they are', async () => {
    const { said, code } = await run('referrals', ['check']);
    expect(said).toMatch(/^\d+ organizations and 22 courthouses can be read\.\n/);
    expect(code).toBe(0);
  });

  test('says the file and the line, and fails', () => {
    const broken = mkdtempSync(join(tmpdir(), 'adelante-referrals-'));
    const source = readFileSync(join(folder, 'chirla.yaml'), 'utf8').replace(
      'kind: nonprofit',
      'kind: non-profit',
    );
    writeFileSync(join(broken, 'chirla.yaml'), source);
    const { lines, fails } = check(broken);
    rmSync(broken, { recursive: true });
    expect(fails).toBe(true);
    expect(lines[0]).toMatch(/^chirla\.yaml, line 6: "kind" is "non-profit".*Did you mean "nonprofit"\?$/);
  });

  test('misses whoever takes everybody', () => {
    const alone = mkdtempSync(join(tmpdir(), 'adelante-referrals-'));
    cpSync(join(folder, 'chirla.yaml'), join(alone, 'chirla.yaml'));
    const { lines } = check(alone);
    rmSync(alone, { recursive: true });
    expect(lines).toEqual([
      expect.stringContaining('Mark one with "takesEverybody: yes" and "counties: all"'),
    ]);
  });
});

test('npm run referrals -- stale lists the most doubtful number first, and what was checked lately not at all', () => {
  const phone = { number: '+12135550100', display: '(213) 555-0100', type: 'voice' } as const;
  const some = [
    organization({ id: 'without-a-number', phones: [] }),
    organization({ id: 'own-page', phones: [{ ...phone, grade: 'official' }] }),
    organization({ id: 'from-lists', phones: [{ ...phone, grade: 'index' }] }),
    organization({ id: 'long-ago', verifiedOn: '2024-01-01' }),
    organization({ id: 'called', verifiedOn: '2026-11-30' }),
  ];
  expect(stale(some, today).lines).toEqual([
    '4 of 5 want a call or a look, the most doubtful first:',
    'from-lists: never checked. (213) 555-0100 (index)',
    'own-page: never checked. (213) 555-0100 (official)',
    'long-ago: checked on 2024-01-01, no longer shown in full. (213) 555-0100 (official)',
    'without-a-number: never checked. https://example.org',
  ]);
});

test('npm run referrals -- list says who is offered, for the home and for the case', () => {
  const some = [
    organization({ id: 'legal-aid' }),
    organization({
      id: 'defender',
      kind: 'public-defender',
      serviceArea: { basis: 'case', counties: ['orange'] },
    }),
    organization({ id: 'line', takesEverybody: true, serviceArea: { basis: 'home', counties: [] } }),
  ];
  expect(list(some, { zip: '90011', case: 'orange', today }).lines).toEqual([
    'Home: los-angeles (South). Case: orange.',
    'defender  (213) 555-0100  https://example.org  (call-first)',
    'legal-aid  (213) 555-0100  https://example.org  (call-first)',
    'line  (213) 555-0100  https://example.org  (call-first)',
    'Before filing, about immigration: line  (213) 555-0100  https://example.org  (call-first)',
  ]);
});

describe('npm run referrals -- verify', () => {
  const at = (id: string) => readFileSync(join(copy, `${id}.yaml`), 'utf8');

  test.each([
    { id: 'chirla', by: 'Ana, Fresh Start Clinic', line: "verifiedBy: 'Ana, Fresh Start Clinic'" },
    { id: 'cast-la', by: "Sean O'Neil: intake", line: `verifiedBy: "Sean O'Neil: intake"` },
  ])('writes who and when into $id, and leaves every other letter', async ({ id, by, line }) => {
    const before = at(id);
    await verify({ id, by, today, folder: copy });
    expect(at(id)).toBe(
      before.replace('verifiedOn: never', `verifiedOn: ${today}`).replace('verifiedBy: nobody', line),
    );
    expect(check(copy).fails).toBe(false);
  });

  test('on another day', async () => {
    await verify({ id: 'lac-oia', by: 'Ana', on: '2026-11-25', today, folder: copy });
    expect(at('lac-oia')).toMatch(/^verifiedOn: 2026-11-25$/m);
  });

  test.each([
    [['verify', 'nobody', '--by', 'Ana'], 'There is no organization "nobody"'],
    [['verify', '../chirla', '--by', 'Ana'], 'There is no organization'],
    [['verify', 'chirla', '--by', 'Ana', '--on', '2999-01-01'], '--on takes a day up to today'],
    [['list', '--need', 'x'], '--need takes one of'],
    [['tidy'], 'Say what to do'],
  ])('%s is refused in one sentence', async (options, sentence) => {
    const { complained, code } = await run('referrals', options);
    expect(complained).toContain(sentence);
    expect(code).toBe(2);
  });
});

describe('the courthouses', () => {
  test('are twenty-two, one of them known from the court itself', () => {
    const known = readCourthouses().filter(({ criminalCases }) => criminalCases === 'yes');
    expect(readCourthouses()).toHaveLength(22);
    expect(known.map(({ name }) => name)).toEqual(['Clara Shortridge Foltz Criminal Justice Center']);
  });
});
