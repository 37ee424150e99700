import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { serverChild } from '../child.ts';

const folder = mkdtempSync(join(tmpdir(), 'adelante-clinic-'));
afterAll(() => {
  rmSync(folder, { recursive: true });
});

test('a server whose clinic file is wrong says so in one sentence, and does not start', async () => {
  const file = join(folder, 'ours.yaml');
  writeFileSync(
    file,
    'name: Ours\nphone: 555-0142\nhours:\n  en: Monday\n  es: lunes\nlinks:\n  website: https://example.org\n',
  );
  await expect(serverChild({ CLINIC_FILE: file, DATABASE_PATH: ':memory:' })).rejects.toThrow(
    /^The server did not start: ours\.yaml, line 2: "555-0142" is no phone number\. Write its ten digits: 213-555-0142\.$/,
  );
});

test('a server with a clinic file speaks in its name', async () => {
  const file = join(import.meta.dirname, '../../../docs/clinics/fresno.yaml');
  const server = await serverChild({ CLINIC_FILE: file, DATABASE_PATH: ':memory:' });
  const page = await (await fetch(`${server.url}/chat?lang=es`)).text();
  expect(page).toContain('Este servicio es de Example Valley Record Clinic.');
  expect(await server.stop()).toBe(0);
});
