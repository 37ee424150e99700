import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { readClinic } from '../../src/server/clinic/clinic-file.ts';
import { run } from './command.ts';

const folder = mkdtempSync(join(tmpdir(), 'adelante-new-'));
afterAll(() => {
  rmSync(folder, { recursive: true });
});

/** Answers in the order of the questions. */
const told = {
  name: 'Example Legal Aid & Records',
  phone: '559 555 0117',
  'hours-en': 'Tuesday, 1 pm to 4 pm',
  'hours-es': 'martes, de 1 a 4',
  languages: 'English, Spanish, Hmong',
  counties: 'Fresno, San Luis Obispo',
  website: 'https://example.org',
  privacy: '',
  color: '#036',
  'greeting-en': 'Come and see us: the door is open.',
  'greeting-es': 'Venga a vernos: la puerta está abierta.',
};

const made = {
  clinic: {
    name: told.name,
    phone: { number: '+15595550117', display: '(559) 555-0117', type: 'voice', grade: 'official' },
    hours: { en: told['hours-en'], es: told['hours-es'] },
    languages: ['en', 'es', 'hmn'],
    counties: ['fresno', 'san-luis-obispo'],
    website: told.website,
    greeting: { en: told['greeting-en'], es: told['greeting-es'] },
  },
  color: '#003366',
};

/** The command, writing to a file of that name; what it wrote. */
async function newClinic(name: string, options: readonly string[], input = '') {
  const file = join(folder, name);
  const ran = await run('new', ['clinic', '--file', file, ...options], input);
  return { ...ran, file, text: existsSync(file) ? readFileSync(file, 'utf8') : undefined };
}

function answers(given: Readonly<Record<string, string>>): string {
  return Object.values(given)
    .map((one) => `${one}\n`)
    .join('');
}

describe('npm run new -- clinic', () => {
  test('asks who runs the chat, and writes a file that can be used', async () => {
    const { said, complained, code, text = '' } = await newClinic('asked.yaml', [], answers(told));
    expect([complained, code]).toEqual(['', 0]);
    expect(said).toContain('is written.');
    expect(readClinic(text, 'asked.yaml')).toEqual(made);
    expect(text).toMatch(/^# Who runs this chat\./);
  });

  test('takes the same from options, and asks nothing', async () => {
    const options = Object.entries(told).flatMap(([name, value]) => (value ? [`--${name}`, value] : []));
    const { said, code, text = '' } = await newClinic('options.yaml', options);
    expect([said.includes('What is'), code]).toEqual([false, 0]);
    expect(readClinic(text, 'options.yaml')).toEqual(made);
  });

  test('leaves out what may be left out, and then does not ask for its Spanish', async () => {
    const least = { ...told, languages: '', counties: '', color: '', 'greeting-en': '' };
    const { 'greeting-es': _, ...input } = least;
    const { code, text = '' } = await newClinic('least.yaml', [], answers(input));
    expect(code).toBe(0);
    expect(readClinic(text, 'least.yaml').clinic).toMatchObject({ languages: [], counties: [] });
    expect(text).not.toContain('greeting');
  });

  test('says what is wrong with an answer, and asks again', async () => {
    const twice = { 'a wrong one': '555-0117' };
    const { name, ...others } = told;
    const {
      said,
      code,
      text = '',
    } = await newClinic('again.yaml', [], answers({ name, ...twice, ...others }));
    expect(said).toContain('That cannot be used: "555-0117" is no phone number. Write its ten digits');
    expect(code).toBe(0);
    expect(readClinic(text, 'again.yaml')).toEqual(made);
  });

  test('writes nothing when the answers end too soon', async () => {
    const { complained, code, text } = await newClinic('short.yaml', [], 'Example Legal Aid\n');
    expect([complained, code]).toEqual([
      'Nothing is written: the answers ended before the questions did.\n',
      2,
    ]);
    expect(text).toBeUndefined();
  });

  test('writes nothing when an option is wrong or missing, and names it', async () => {
    const { complained, code, text } = await newClinic('wrong.yaml', ['--name', 'X', '--color', 'red']);
    expect(code).toBe(2);
    expect(complained.match(/^--[\w-]+/gm)).toEqual(['--phone', '--hours-en', '--website', '--color']);
    expect(text).toBeUndefined();
  });

  test('never writes over a file', async () => {
    writeFileSync(join(folder, 'there.yaml'), 'name: Mine\n');
    const { complained, code, text } = await newClinic('there.yaml', [], answers(told));
    expect(complained).toMatch(/there\.yaml is there already\./);
    expect([code, text]).toEqual([2, 'name: Mine\n']);
  });
});

test.each([[[]], [['door']]])('npm run new -- %j says what can be made', async (options) => {
  const { complained, code } = await run('new', options);
  expect([complained, code]).toEqual(['npm run new -- takes what is to be made: clinic.\n', 2]);
});

test('npm run chat -- --clinic is the clinic, and a wrong file is told in a sentence', async () => {
  const file = join(import.meta.dirname, '../../docs/clinics/fresno.yaml');
  const { said } = await run('chat', ['--clinic', file, '--lang', 'es'], 'hola\n');
  expect(said).toContain('Este servicio es de Example Valley Record Clinic.');
  const { complained, code } = await run('chat', ['--clinic', '/nope.yaml']);
  expect([complained.startsWith('There is no file /nope.yaml'), code]).toEqual([true, 2]);
});
