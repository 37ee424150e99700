import { expect, test } from 'vitest';
import { fires, isInForce } from '../../src/rules/relief.ts';
import { free, probationFinished } from './reliefs/usual.ts';

test.each([
  { inForce: undefined, today: '2026-11-23', is: true },
  { inForce: {}, today: '2026-11-23', is: true },
  { inForce: { from: '2027-01-01' }, today: '2026-12-31', is: false },
  { inForce: { from: '2027-01-01' }, today: '2027-01-01', is: true },
  { inForce: { from: '2027-01-01' }, today: '2027-01-02', is: true },
  { inForce: { to: '2026-12-31' }, today: '2026-12-30', is: true },
  { inForce: { to: '2026-12-31' }, today: '2026-12-31', is: true },
  { inForce: { to: '2026-12-31' }, today: '2027-01-01', is: false },
  { inForce: { from: '2026-01-01', to: '2026-12-31' }, today: '2025-12-31', is: false },
  { inForce: { from: '2026-01-01', to: '2026-12-31' }, today: '2026-06-15', is: true },
  { inForce: { from: '2026-01-01', to: '2026-12-31' }, today: '2027-01-01', is: false },
])('a row of $inForce is the law on $today: $is', ({ inForce, today, is }) => {
  const facts = { ...free, ...probationFinished };
  const row = { reason: 'r', cite: 'PEN 1203.4', ...(inForce && { inForce }) } as const;
  expect(isInForce(inForce, today)).toBe(is);
  expect(fires({ ...row, when: () => true }, facts, today)).toBe(is);
  expect(fires({ ...row, when: () => false }, facts, today)).toBe(false);
});
