import { createSecretKey } from 'node:crypto';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { inMemory } from '../../src/limits/in-memory.ts';
import { limit, type Counters } from '../../src/limits/limit.ts';

const pepper = createSecretKey(Buffer.alloc(32, 8));
const rates = [
  { most: 3, seconds: 60 },
  { most: 5, seconds: 3_600 },
];
const number = '+13235550177';

beforeEach(() => void vi.useFakeTimers({ now: Date.parse('2026-11-23T12:00:00Z') }));
afterEach(() => void vi.useRealTimers());

describe('a limit of three a minute and five an hour', () => {
  const texts = () => limit({ of: 'texts', rates, counters: inMemory, pepper });

  test('lets three go, tells the fourth apart from the fifth, and lets go again when the minute is over', async () => {
    const spend = texts();
    const heard = [];
    for (let count = 0; count < 5; count += 1) heard.push(await spend(number));
    expect(heard).toEqual([
      'fine',
      'fine',
      'fine',
      { first: true, seconds: 60 },
      { first: false, seconds: 60 },
    ]);
    vi.advanceTimersByTime(60_000);
    expect(await spend(number)).toEqual({ first: true, seconds: 3_540 });
    expect(await spend(number)).toEqual({ first: false, seconds: 3_540 });
    vi.advanceTimersByTime(3_540_000);
    expect(await spend(number)).toBe('fine');
  });

  test('is each by themselves: others may go on', async () => {
    const spend = texts();
    for (let count = 0; count < 9; count += 1) await spend(number);
    expect(await spend('+13235550178')).toBe('fine');
  });
});

test('who is counted goes by a name that says nothing of the number, and is another for another thing', async () => {
  const names: string[] = [];
  const counters: Counters = () => (who) => {
    names.push(who);
    return Promise.resolve({ count: 1, milliseconds: 1 });
  };
  for (const of of ['texts', 'visits'])
    await limit({ of, rates: [{ most: 1, seconds: 1 }], counters, pepper })(number);
  expect(new Set(names).size).toBe(2);
  for (const name of names) {
    expect(name).toMatch(/^[\w-]{43}$/);
    expect(Buffer.from(name, 'base64url').toString('latin1')).not.toContain('3235550177');
  }
});
