import * as z from 'zod/mini';
import { counties as allCounties, type County, type Phone } from '../../referrals/index.ts';
import { contrast, darkEnough, enough, white } from './color.ts';
import { group, inEach, line, listOf } from './field.ts';
import { greetingHides, tooLong } from './said-by-clinic.ts';
import { codeOfLanguage, languageNames } from './spoken.ts';

/** Longer ones do not fit into a text beside our own words. */
const longest = { name: 40, hours: 60, greeting: 90, link: 70 } as const;

const name = line('name', 'name: Example Legal Aid', (text) => {
  const [odd] = /[^A-Za-zÀ-ÖØ-öø-ÿ0-9 .,'&()/-]/u.exec(text) ?? [];
  if (odd !== undefined)
    return `name has ${odd} in it. Use letters, numbers, spaces and . , ' & ( ) / - only.`;
  return tooLong('name', text, longest.name);
});

const phone = z.pipe(
  line('phone', 'phone: 213-555-0142', (text) =>
    digitsOf(text) === undefined
      ? `"${text}" is no phone number. Write its ten digits: 213-555-0142.`
      : undefined,
  ),
  z.transform((text): Phone => {
    const digits = digitsOf(text) ?? '';
    const display = `(${digits.slice(0, 3)}) ${digits.slice(3, 6)}-${digits.slice(6)}`;
    return { number: `+1${digits}`, display, type: 'voice', grade: 'official' };
  }),
);

const hours = inEach(
  'hours',
  { en: 'Monday to Friday, 9 am to 5 pm', es: 'de lunes a viernes, de 9 a 5' },
  (text) => tooLong('hours', text, longest.hours),
);

const greeting = inEach(
  'greeting',
  {
    en: 'Our free clinic is on the first Monday of each month.',
    es: 'Nuestra clínica gratis es el primer lunes de cada mes.',
  },
  (text) => tooLong('greeting', text, longest.greeting) ?? greetingHides(text),
).check(
  z.refine(({ en, es }) => en !== es, {
    path: ['es'],
    message: 'the greeting reads the same in both languages. Write it in Spanish here.',
  }),
);

const languages = listOf(
  'languages',
  'languages: [English, Spanish]',
  (text) => codeOfLanguage(text) ?? text,
  (text) =>
    codeOfLanguage(text) === undefined
      ? `"${text}" is no language we know by name. These are: ${languageNames.join(', ')}.`
      : undefined,
);

const counties = listOf(
  'counties',
  'counties: [Los Angeles, Orange]',
  (text) => countyOf(text) ?? 'los-angeles',
  (text) =>
    countyOf(text) === undefined
      ? `"${text}" is no county of California. Write its name alone, such as Los Angeles or Fresno.`
      : undefined,
);

const color = z.pipe(
  line('color', "color: '#0d5755', with the ' marks, since a # alone begins a note", (text) => {
    if (!/^#(?:[\da-f]{3}){1,2}$/i.test(text))
      return `"${text}" is no color. Write # and six signs between ' marks: '#0d5755'.`;
    const found = contrast(sixSigns(text), white);
    return found < enough
      ? `color ${text} is too light for the white letters on it: their contrast is ${found.toFixed(1)} to 1 and has to be ${enough}. Write a darker one, such as '${darkEnough(sixSigns(text))}'.`
      : undefined;
  }),
  z.transform(sixSigns),
);

/** Every line of a clinic's file. */
export const clinicLines = group('', {
  name,
  phone,
  hours,
  languages: z._default(languages, []),
  counties: z._default(counties, []),
  links: group('links', { website: link('website'), privacy: z.optional(link('privacy')) }),
  color: z.optional(color),
  greeting: z.optional(greeting),
});

function link(name: string) {
  return line(name, `${name}: https://example.org`, (text) =>
    /^https?:\/\//.test(text) && URL.canParse(text)
      ? tooLong(name, text, longest.link)
      : `"${text}" is no address of a page. Copy it whole from the browser: https://example.org.`,
  );
}

function digitsOf(text: string): string | undefined {
  const [, digits] = /^(?:\+?1)?([2-9]\d{9})$/.exec(text.replace(/[\s().-]/g, '')) ?? [];
  return digits;
}

function countyOf(text: string): County | undefined {
  const wanted = text
    .trim()
    .toLowerCase()
    .replace(/ county$/, '')
    .replaceAll(' ', '-');
  return allCounties.find((county) => county === wanted);
}

/** `#abc` is short for `#aabbcc`. */
function sixSigns(text: string): string {
  const signs = text.slice(1).toLowerCase();
  return `#${signs.length === 3 ? signs.replace(/./g, '$&$&') : signs}`;
}
