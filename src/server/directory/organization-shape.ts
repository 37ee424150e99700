import * as z from 'zod/mini';
import { counties } from '../../referrals/counties.ts';
import {
  areaBases,
  audiences,
  confidences,
  grades,
  kinds,
  modes,
  phoneTypes,
  recordClearings,
  statuses,
  topics,
} from '../../referrals/organization.ts';
import { nearest } from './nearest.ts';

/** A file of an organization as an editor writes it: every value is text, so that nothing is read as a number by mistake. */
export type OrganizationFile = z.output<typeof organizationShape>;

const longest = 190;
const text = z.string().check(z.minLength(1));
const flag = z.enum(['yes', 'no']);
const grade = z.enum(grades);

const sentence = text.check(
  says(
    (given) => given.length <= longest,
    (given) => `It has ${given.length} letters; make it ${longest} at most.`,
  ),
  says(
    (given) => !/\$|dollar|dólar/i.test(given),
    () => 'Name no amount of money: put it under "unchecked".',
  ),
);
const inEach = { en: sentence, es: sentence };

const address = text.check(
  says(
    (given) => URL.canParse(given) && /^https?:/.test(given),
    () => 'Write a whole address, such as https://example.org.',
  ),
);
const secure = address.check(
  says(
    (given) => given.startsWith('https:'),
    () => 'The link has to begin with https.',
  ),
);

const day = text.check(says(isDay, () => 'Write a day as year-month-day, such as 2026-11-23.'));
const daySoFar = text.check(
  says(
    (given) => /^\d{4}(-\d{2}){0,2}$/.test(given),
    () => 'Write a year, a month or a day: 2026, 2026-11 or 2026-11-23.',
  ),
);

const countyNames: readonly string[] = counties.map(titled);
const county = text.check(
  says(
    (given) => countyNames.includes(given),
    (given) => `There is no county "${given}" in California.${nearest(given, countyNames)}`,
  ),
);
const reviewPeriod = text.check(
  says(
    (given) => /^\d+$/.test(given) && Number(given) >= 14 && Number(given) <= 730,
    () => 'Write how many days, from 14 to 730.',
  ),
);
const language = text.check(
  says(
    (given) => /^[a-z]{2}$/.test(given),
    () => 'Write a language as two letters, such as en or es.',
  ),
);
const number = text.check(
  says(
    (given) => [3, 5, 6, 10].includes(given.replaceAll(/\D/g, '').length) && !/[a-z]/i.test(given),
    () => 'Write a number as (213) 555-0100, or a short one such as 211.',
  ),
);
const degrees = text.check(
  says(
    (given) => /^-?\d+(\.\d+)?$/.test(given),
    () => 'Write a number of degrees, such as 34.05.',
  ),
);

export const organizationShape = z.strictObject({
  name: text,
  alsoKnownAs: z.optional(z.array(text)),
  organization: text,
  kind: z.enum(kinds),
  recordClearing: z.enum(recordClearings),
  status: z.enum(statuses),
  takesEverybody: z.optional(flag),
  confidence: z.enum(confidences),
  summary: z.strictObject(inEach),
  cost: z.strictObject(inEach),
  access: z.strictObject({ modes: z.array(z.enum(modes)).check(z.minLength(1)), ...inEach }),
  topics: z.array(z.enum(topics)).check(z.minLength(1)),
  audience: z.array(z.enum(audiences)).check(z.minLength(1)),
  serviceArea: z.strictObject({
    basis: z.enum(areaBases),
    counties: z.union([z.literal('all'), z.array(county).check(z.minLength(1))]),
    onlyCities: z.optional(z.record(county, z.array(text).check(z.minLength(1)))),
    note: z.optional(text),
  }),
  phones: z.optional(
    z.array(z.strictObject({ number, type: z.enum(phoneTypes), grade, note: z.optional(text) })),
  ),
  url: secure,
  urlNote: z.optional(text),
  languages: z.union([z.literal('unknown'), z.array(language).check(z.minLength(1))]),
  languagesNote: z.optional(text),
  locations: z.optional(
    z.array(
      z.strictObject({
        label: text,
        street: z.optional(text),
        city: text,
        zip: z.optional(text),
        grade,
        note: z.optional(text),
        at: z.optional(z.tuple([degrees, degrees])),
        atNote: z.optional(text),
      }),
    ),
  ),
  bring: z.optional(z.array(text)),
  sources: z
    .array(
      z.strictObject({
        url: address,
        type: z.enum([
          'official',
          'official-old',
          'partner',
          'news',
          'third-party',
          'code-index',
          'phone-call',
        ]),
        contentDate: z.optional(daySoFar),
        supports: z.array(text),
        ref: z.optional(text),
      }),
    )
    .check(z.minLength(1)),
  seenOn: day,
  verifiedOn: z.union([z.literal('never'), day]),
  verifiedBy: text,
  reviewAfterDays: reviewPeriod,
  expiresOn: z.optional(day),
  unchecked: z.optional(
    z.strictObject({ hours: z.optional(text), incomeLimit: z.optional(text), fees: z.optional(text) }),
  ),
  notes: z.optional(text),
});

/** `los-angeles` as an editor writes it. */
function titled(county: string): string {
  return county
    .split('-')
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join(' ');
}

export function isDay(given: string): boolean {
  const time = /^\d{4}-\d{2}-\d{2}$/.test(given) ? Date.parse(given) : Number.NaN;
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(given);
}

/** A check with a sentence that tells an editor what to write. */
function says(holds: (given: string) => boolean, fix: (given: string) => string) {
  return z.refine<string>(holds, { error: ({ input }) => fix(String(input)) });
}
