import { execFile } from 'node:child_process';
import { cp, mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';

const run = promisify(execFile);
const root = join(import.meta.dirname, '..', '..');

/** A program of somebody else's, who has only the rules. */
const program = (from: string) => `
  import { assess, unknownCase, unknownPerson } from '${from}';
  const person = { ...unknownPerson, facingCharges: 'no', supervision: 'none', serving: 'no', mustRegister: 'no' };
  const record = { ...unknownCase, court: 'california', disposition: 'conviction', level: 'misdemeanor',
    sentence: 'probation', probation: 'completed', offence: 'other' };
  console.log(assess(person, [record], '2026-11-23').cases[0].headline.standing);
`;

test('the rules work alone, with nothing of this project beside them', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'rules-alone-'));
  try {
    await cp(join(root, 'src', 'rules'), join(folder, 'rules'), { recursive: true });
    await mkdir(join(folder, 'node_modules'));
    await symlink(
      join(root, 'node_modules', 'temporal-polyfill'),
      join(folder, 'node_modules', 'temporal-polyfill'),
    );
    await writeFile(join(folder, 'package.json'), '{ "type": "module" }');
    await writeFile(join(folder, 'program.ts'), program('./rules/index.ts'));
    const { stdout } = await run(process.execPath, ['program.ts'], { cwd: folder });
    expect(stdout.trim()).toBe('by-right');
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
});

test("the rules answer to the package's own name", async () => {
  const { stdout } = await run(process.execPath, ['--input-type=module', '-e', program('adelante/rules')], {
    cwd: root,
  });
  expect(stdout.trim()).toBe('by-right');
});
