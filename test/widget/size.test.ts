import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { dist } from './host.ts';

test('the whole widget, both languages in it, is at most ten kilobytes', () => {
  const file = readFileSync(join(dist, 'widget.js'));
  const gzipped = gzipSync(file, { level: 9 }).length;
  console.info(`widget.js: ${file.length} bytes, ${gzipped} gzipped`);
  expect(gzipped).toBeLessThanOrEqual(10_000);
});
