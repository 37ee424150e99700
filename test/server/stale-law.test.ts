import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { staleReliefs } from '../../src/rules/index.ts';
import { readConfig } from '../../src/server/config.ts';
import { staleLaw } from '../../src/server/stale-law.ts';
import { start } from '../../src/server/start.ts';

const id = 'pc-1203-4-dismissal';

test.each([
  { stale: [], sentence: undefined },
  {
    stale: [{ id, checked: '2026-11-23' }],
    sentence:
      '1 relief was last checked against the law more than a year ago, the oldest on 2026-11-23. `npm run law -- --stale` lists them.',
  },
  {
    stale: [
      { id, checked: '2026-11-23' },
      { id, checked: '2026-12-01' },
    ],
    sentence:
      '2 reliefs were last checked against the law more than a year ago, the oldest on 2026-11-23. `npm run law -- --stale` lists them.',
  },
] as const)('$stale.length stale: $sentence', ({ stale, sentence }) => {
  expect(staleLaw('2028-01-01', stale)).toBe(sentence);
});

test.each([
  { day: '2026-11-24', warned: false },
  { day: '2036-11-24', warned: true },
])('a server that starts on $day warns the operator: $warned', async ({ day, warned }) => {
  const root = await mkdtemp(join(tmpdir(), 'adelante-stale-'));
  const now = () => Date.parse(`${day}T20:00:00Z`);
  const config = readConfig({ PORT: '0', DATABASE_PATH: ':memory:' });
  const started = await start({ config, root, log: () => undefined, now });
  await started.stop();
  await rm(root, { recursive: true });
  expect(started.staleLaw).toBe(warned ? staleLaw(day) : undefined);
  expect(staleReliefs(day).length > 0).toBe(warned);
});
