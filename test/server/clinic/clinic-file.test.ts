import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readClinic } from '../../../src/server/clinic/clinic-file.ts';
import { findClinic } from '../../../src/server/clinic/find-clinic.ts';

const examples = join(import.meta.dirname, '../../../docs/clinics');
const whole = `name: Example Legal Aid
phone: 213-555-0142
hours:
  en: Monday to Friday, 9 am to 5 pm
  es: de lunes a viernes, de 9 a 5
languages: [English, Spanish]
counties: [Los Angeles]
links:
  website: https://example.org
color: '#0d5755'
greeting:
  en: Come and see us.
  es: Venga a vernos.
`;

/** The whole file with one line written otherwise; a line that is not there yet comes last. */
function withLine(line: string): string {
  const name = /^ *\w+:/.exec(line)?.[0] ?? '';
  const lines = whole.split('\n');
  const at = lines.findIndex((one) => one.startsWith(name));
  return at < 0 ? whole + line : lines.with(at, line).join('\n');
}

describe('the file of a clinic', () => {
  test.each(readdirSync(examples))('docs/clinics/%s can be used as it is', (file) => {
    const { clinic } = readClinic(readFileSync(join(examples, file), 'utf8'), file);
    expect(clinic.counties.length).toBeGreaterThan(0);
    expect(clinic.website).toMatch(/example\.org$/);
  });

  test('says who it is, how it is reached, and how its pages look', () => {
    expect(readClinic(whole, 'clinic.yaml')).toEqual({
      clinic: {
        name: 'Example Legal Aid',
        phone: { number: '+12135550142', display: '(213) 555-0142', type: 'voice', grade: 'official' },
        hours: { en: 'Monday to Friday, 9 am to 5 pm', es: 'de lunes a viernes, de 9 a 5' },
        languages: ['en', 'es'],
        counties: ['los-angeles'],
        website: 'https://example.org',
        greeting: { en: 'Come and see us.', es: 'Venga a vernos.' },
      },
      color: '#0d5755',
    });
  });

  test.each([
    '(213) 555-0142',
    '213.555.0142',
    '+1 213 555 0142',
    '12135550142',
    '2135550142',
    '"213-555-0142"',
  ])('a phone number may be written as %s', (text) => {
    const { clinic } = readClinic(withLine(`phone: ${text}`), 'clinic.yaml');
    expect(clinic.phone.display).toBe('(213) 555-0142');
  });

  test('a county may be named with the word County, and a color in three signs', () => {
    const file = readClinic(
      withLine("color: '#036'").replace('[Los Angeles]', '[San Luis Obispo County]'),
      'x',
    );
    expect([file.clinic.counties, file.color]).toEqual([['san-luis-obispo'], '#003366']);
  });
});

describe('a mistake in it is told with its line and how to mend it', () => {
  test.each([
    ['name:', 1, 'name is missing. Write: name: Example Legal Aid'],
    ['name: Legal Aid “Hope”', 1, 'name has “ in it. Use letters, numbers, spaces and'],
    [`name: ${'A'.repeat(41)}`, 1, 'name has 41 letters and may have 40, so that it fits into a text.'],
    ['phone: 555-0142', 2, '"555-0142" is no phone number. Write its ten digits: 213-555-0142.'],
    ['  en: 9–5', 4, 'hours has – in it. Use plain letters on one line'],
    ['  es:', 5, 'hours in Spanish is missing. Write: es: de lunes a viernes, de 9 a 5'],
    ['languages: [Klingon]', 6, '"Klingon" is no language we know by name. These are: English, Spanish'],
    ['counties: Los Angeles', 7, 'counties is a list, with square brackets around it'],
    ['counties: [Los Angelos]', 7, '"Los Angelos" is no county of California. Write its name alone'],
    ['  website: example.org', 9, '"example.org" is no address of a page. Copy it whole from the browser'],
    ['  website: javascript:alert(1)', 9, '"javascript:alert(1)" is no address of a page.'],
    ['color: #0d5755', 10, "color is missing. Write: color: '#0d5755', with the ' marks"],
    ['color: purple', 10, '"purple" is no color. Write # and six signs between'],
    [
      "color: '#ffcc00'",
      10,
      "color #ffcc00 is too light for the white letters on it: their contrast is 1.5 to 1 and has to be 4.5. Write a darker one, such as '#8c7000'.",
    ],
    ['adress: 1 Main St', 14, '"adress" does not belong here. What does: name, phone, hours'],
    ['name: One\nname: Two', 2, 'this name stands in the file twice. Keep one of the two.'],
    ['name: Legal Aid: the clinic', 1, 'this line cannot be read. Put the whole text after the first colon'],
    ['\tname: Legal Aid', 1, 'this line begins with a tab. Put spaces in its place.'],
  ])('%j', (line, at, sentence) => {
    expect(() => readClinic(withLine(line), 'clinic.yaml')).toThrow(`clinic.yaml, line ${at}: ${sentence}`);
  });

  test('all of them at once, from the top of the file to its end', () => {
    const told = messageOf(() =>
      readClinic(withLine('phone: 1').replace('Los Angeles', 'Paris'), 'clinic.yaml'),
    );
    expect(told.split('\n').map((one) => one.split(':')[0])).toEqual([
      'clinic.yaml, line 2',
      'clinic.yaml, line 7',
    ]);
  });

  test.each(['', '# a note', 'just words', '- a list'])('%j is told what a file needs', (text) => {
    expect(() => readClinic(text, 'clinic.yaml')).toThrow(/^clinic\.yaml, line 1: .*(name|phone)/);
  });
});

describe('a greeting comes beside what people have to be told, and does not hide it', () => {
  test.each([
    ['Text STOP to leave.', /has STOP in it\. We tell people ourselves how to stop/],
    ['Text HELP for a person.', /has HELP in it/],
    ['Escriba ALTO para salir.', /has ALTO in it/],
    ['Our lawyers answer you here.', /has "lawyers" in it\. People have to be told that this is no lawyer/],
    ['You qualify if you live here.', /has "qualify" in it/],
    ['Nuestras abogadas le contestan.', /has "abogadas" in it/],
    ['How are you?', /asks something, and our own question comes after it/],
    ['Welcome \u{1F600}', /Use plain letters on one line/],
    ['a'.repeat(91), /has 91 letters and may have 90/],
    ['Venga a vernos.', /reads the same in both languages/],
  ])('%j', (text, sentence) => {
    expect(() => readClinic(whole.replace('Come and see us.', text), 'x')).toThrow(sentence);
  });

  test.each([
    'We stop by the library each Friday.',
    'We can help you end the worry.',
    'Get info at our desk.',
  ])('in everyday words they may stand: %j', (text) => {
    expect(() => readClinic(whole.replace('Come and see us.', text), 'x')).not.toThrow();
  });
});

describe('where the file is', () => {
  test('none is needed', async () => {
    expect(await findClinic('/nowhere/clinic.yaml', false)).toBeUndefined();
  });

  test('one that was asked for by name has to be there', async () => {
    await expect(findClinic('/nowhere/clinic.yaml', true)).rejects.toThrow(
      'There is no file /nowhere/clinic.yaml that says who the clinic is.',
    );
  });
});

function messageOf(act: () => unknown): string {
  try {
    act();
  } catch (error) {
    if (error instanceof Error) return error.message;
  }
  return expect.unreachable();
}
