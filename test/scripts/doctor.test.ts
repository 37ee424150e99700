import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { examine } from '../../scripts/doctor/examine.ts';
import { openFile } from '../../src/store/sqlite-file.ts';
import { run } from './command.ts';

const healthy = {
  TWILIO_AUTH_TOKEN: '00112233445566778899aabbccddeeff',
  PUBLIC_URL: 'https://clinic.example.org',
  MASTER_KEY: Buffer.alloc(32, 7).toString('base64'),
  PEPPER: Buffer.alloc(32, 8).toString('base64'),
  TRUST_PROXY: '1',
};

let root = '';

beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'adelante-doctor-'));
  symlinkSync(join(import.meta.dirname, '../../referrals'), join(root, 'referrals'));
  mkdirSync(join(root, 'dist'));
  for (const name of ['widget.js', 'pages.css', 'take-away.css']) writeFileSync(join(root, 'dist', name), '');
});

afterAll(() => {
  rmSync(root, { recursive: true });
});

const look = (given: Readonly<Record<string, string>>, today = '2026-11-23', at = root) =>
  examine({ environment: given, root: at, today });

describe('the doctor', () => {
  test('has nothing to say against a server that is set up, and names the webhook to the letter', async () => {
    const symptoms = await look(healthy);
    expect(symptoms.filter(({ is }) => is === 'missing')).toEqual([]);
    expect(symptoms.map(({ says }) => says).join('\n')).toContain(
      'with HTTP POST: https://clinic.example.org/channels/twilio-sms',
    );
    expect(symptoms).toContainEqual({
      is: 'fine',
      says: 'The database var/adelante.db is there and opens with these keys.',
    });
  });

  test.each([
    ['missing', { PORT: 'a door' }, /^PORT is not usable/],
    ['missing', { PUBLIC_URL: '' }, /^PUBLIC_URL is missing/],
    ['missing', { MASTER_KEY: '', PEPPER: '' }, /^MASTER_KEY and PEPPER are not set/],
    ['missing', { MASTER_KEY: 'short' }, /^The master key must be 32 bytes/],
    ['missing', { PEPPER: Buffer.alloc(32, 9).toString('base64') }, /^The .*pepper/],
    [
      'missing',
      { DATABASE_URL: 'postgres://adelante:a-secret-word@127.0.0.1:1/adelante' },
      /^Nobody answers/,
    ],
    ['note', { TWILIO_AUTH_TOKEN: '' }, /^Texts are not connected/],
    ['note', { PUBLIC_URL: 'http://clinic.example.org' }, /^PUBLIC_URL is not https/],
    ['note', { TRUST_PROXY: '' }, /^TRUST_PROXY is not set/],
    ['note', { PRACTICE_PHONE: 'on' }, /^PRACTICE_PHONE is on/],
    ['note', { METRICS: 'on' }, /^METRICS is on without/],
  ])('finds %s with %j', async (is, given, says) => {
    await look(healthy);
    const symptoms = await look({ ...healthy, ...given });
    expect(symptoms.filter((one) => says.test(one.says)).map((one) => one.is)).toEqual([is]);
    expect(JSON.stringify(symptoms)).not.toContain('a-secret-word');
  });

  test('leaves the file of a running server alone', async () => {
    await look(healthy);
    const running = openFile(join(root, 'var/adelante.db'));
    expect((await look(healthy)).map(({ says }) => says).join('\n')).toContain('open in another process');
    running.close();
  });

  test('finds a law nobody looked at for a year, and files that were not built', async () => {
    rmSync(join(root, 'dist/widget.js'));
    const said = (await look(healthy, '2031-01-01')).map(({ is, says }) => `${is}: ${says}`).join('\n');
    expect(said).toMatch(/^note: .*checked against the law more than a year ago/m);
    expect(said).toMatch(/^missing: What browsers load is not built \(widget\.js\)/m);
  });

  test('as a command says one sentence a line, each with its kind before it', async () => {
    const { said, complained } = await run('doctor/main');
    expect(complained).toBe('');
    for (const line of said.trim().split('\n'))
      expect(line).toMatch(/^(fine {5}|note {5}|missing {2})\S.*[.\d]$/);
  });
});
