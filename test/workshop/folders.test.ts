import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';

describe('every folder of the product', () => {
  test.each(foldersIn('src'))('%s says what belongs in it', (folder) => {
    const says = ['README.md', 'spec.md'].some((file) => existsSync(join(folder, file)));
    expect(says).toBe(true);
  });
});

function foldersIn(folder: string): readonly string[] {
  const inner = readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  return [folder, ...inner.flatMap(({ name }) => foldersIn(join(folder, name)))];
}
