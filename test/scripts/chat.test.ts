import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { run } from './command.ts';

const folder = mkdtempSync(join(tmpdir(), 'adelante-chat-'));
afterAll(() => {
  rmSync(folder, { recursive: true });
});

function file(name: string, text: string): string {
  writeFileSync(join(folder, name), text);
  return join(folder, name);
}

const aDay = '--today takes a day from 1900 to 2100, such as 2027-01-01.';

test.each([
  [['--today', 'xyz'], aDay],
  [['--today', '2026-02-31'], aDay],
  [['--today', '2026-11-23T10:00'], aDay],
  [['--today'], "Option '--today <value>' argument missing."],
  [['--lang', 'fr'], '--lang takes en or es.'],
  [['--lang='], '--lang takes en or es.'],
  [['--script', '/nope'], '--script takes a transcript, and "/nope" cannot be read.'],
  [['--script', folder], `--script takes a transcript, and "${folder}" cannot be read.`],
  [['--script='], '--script takes a transcript, and "" cannot be read.'],
  [
    ['--script', file('bad.md', '# Bad\n\ntoday: soon\n\n> hi\n')],
    'The day that the transcript names does not exist.',
  ],
  [['--bogus'], "Unknown option '--bogus'."],
  [['hello'], "Unexpected argument 'hello'."],
])('npm run chat -- %j is refused in one sentence', async (options, sentence) => {
  expect(await run('chat', options)).toEqual({ said: '', complained: `${sentence}\n`, code: 2 });
});

test('a file that cannot be written is one sentence too', async () => {
  const { complained, code } = await run('chat', ['--save', folder]);
  expect(complained).toBe(`--save takes a file to write to, and "${folder}" cannot be written.\n`);
  expect(code).toBe(2);
});

test('what comes through a pipe is answered to its end', async () => {
  const { said, complained, code } = await run('chat', ['--lang', 'en'], 'hi\nyes\nno\nno\n');
  expect([complained, code]).toEqual(['', 0]);
  expect(said).toContain('Penal Code 290');
});

test('a script is played on the day it names, in the language that is asked for', async () => {
  const script = file('script.md', '# Hello\n\ntoday: 2026-11-23\n\n> 2\n');
  const saved = join(folder, 'saved.md');
  const { said, complained, code } = await run('chat', ['--lang', 'es', '--script', script, '--save', saved]);
  expect([complained, code]).toEqual(['', 0]);
  expect(said).toContain('> 2');
  expect(readFileSync(saved, 'utf8')).toContain('today: 2026-11-23\n');
});
