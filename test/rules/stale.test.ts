import { expect, test } from 'vitest';
import { staleReliefs } from '../../src/rules/index.ts';
import { reliefs } from '../../src/rules/reliefs/index.ts';

const id = 'pc-1203-4-dismissal';

test.each([
  { checked: '2026-11-23', today: '2026-11-23', is: 'fresh' },
  { checked: '2026-11-23', today: '2027-11-23', is: 'fresh' },
  { checked: '2026-11-23', today: '2027-11-24', is: 'stale' },
  { checked: '2028-02-29', today: '2029-02-28', is: 'fresh' },
  { checked: '2028-02-29', today: '2029-03-01', is: 'stale' },
])('checked on $checked, on $today it is $is', ({ checked, today, is }) => {
  const stale = staleReliefs(today, [{ id, checked }]);
  expect(stale).toEqual(is === 'stale' ? [{ id, checked }] : []);
});

test('the one nobody has looked at for longest comes first', () => {
  const some = ['2026-11-23', '2025-01-02', '2026-03-04'].map((checked) => ({ id, checked }) as const);
  expect(staleReliefs('2030-01-01', some).map(({ checked }) => checked)).toEqual([
    '2025-01-02',
    '2026-03-04',
    '2026-11-23',
  ]);
});

test('ten years from now every relief is stale', () => {
  expect(staleReliefs('2036-11-23')).toHaveLength(reliefs.length);
});
