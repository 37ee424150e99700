import { z } from 'zod';
import { counties } from '../../src/referrals/counties.ts';
import { intervalOf } from '../../src/rules/dates/interval.ts';
import { offences, type Case, type OffenceId, type PartialDate, type Person } from '../../src/rules/index.ts';
import { day, id } from '../json-lines/read-line.ts';

function isOffence(id: string): id is OffenceId | 'unknown' {
  return id === 'unknown' || offences.has(id);
}

const yesNo = z.enum(['yes', 'no', 'unknown']).default('unknown');

const year = z.int().min(1900).max(2100);

const dateText = z
  .string()
  .regex(/^\d{4}(-\d{2}(-\d{2})?)?$/)
  .transform((text): PartialDate => {
    const [year = 0, month, day] = text.split('-').map(Number);
    return { year, ...(month !== undefined && { month }), ...(day !== undefined && { day }) };
  });

const dateParts = z.union([
  z.strictObject({ year, approx: z.boolean().exactOptional() }),
  z.strictObject({ year, month: z.int(), day: z.int().exactOptional(), approx: z.boolean().exactOptional() }),
]);

const date = z
  .union(
    [z.literal('unknown'), dateText, dateParts],
    'This has to be a date such as "2015", "2015-05" or {"year": 2015, "month": 5}, or "unknown".',
  )
  .refine((value) => value === 'unknown' || exists(value), 'There is no such date.')
  .default('unknown')
  .describe(
    'A text such as 2015, 2015-05 or 2015-05-03, or its parts; approx widens it by one unit on each side.',
  );

function exists(partial: PartialDate): boolean {
  try {
    return year.safeParse(partial.year).success && intervalOf(partial).earliest !== '';
  } catch {
    return false;
  }
}

const person = z.strictObject({
  facingCharges: yesNo,
  supervision: z.enum(['none', 'probation', 'after-custody', 'unknown']).default('unknown'),
  serving: yesNo,
  mustRegister: yesNo,
  superStrike: yesNo,
  registryTier: z.enum(['one', 'two', 'three', 'unknown']).default('unknown'),
  registeredSince: date,
  circumstances: z.array(z.enum(['survivor', 'military', 'unfair-plea', 'under-18'])).default([]),
} satisfies Record<keyof Person, z.ZodType>);

const record = z.strictObject({
  court: z
    .enum(['california', 'juvenile', 'elsewhere', 'federal', 'other-state', 'military', 'tribal', 'unknown'])
    .default('unknown'),
  county: z
    .enum([...counties, 'unknown'], 'This has to be a California county such as "los-angeles".')
    .default('unknown'),
  disposition: z.enum(['conviction', 'no-conviction', 'unknown']).default('unknown'),
  outcome: z
    .enum(['not-charged', 'dismissed', 'acquitted', 'diversion', 'overturned', 'unknown'])
    .default('unknown'),
  deferredEntry: yesNo,
  arrested: date,
  evaded: yesNo,
  abusePattern: yesNo,
  level: z.enum(['infraction', 'misdemeanor', 'felony', 'unknown']).default('unknown'),
  offence: z
    .string()
    .refine(isOffence, 'There is no offense of that name; docs/law/offences.md lists them.')
    .default('unknown'),
  offenceKnownBy: z.enum(['code', 'name', 'unknown']).default('unknown'),
  offended: date,
  sentence: z
    .enum(['probation', 'jail-or-fine', 'county-jail', 'split', 'state-prison', 'unknown'])
    .default('unknown'),
  probation: z
    .enum(['completed', 'ended-early', 'violated', 'revoked', 'ongoing', 'unknown'])
    .default('unknown'),
  custodyAfterRevocation: z
    .enum(['jail', 'county-jail', 'split', 'state-prison', 'unknown'])
    .default('unknown'),
  sentenced: date,
  probationEnds: date,
  sentenceDone: yesNo,
  released: date,
  supervisedAfter: yesNo,
  supervisionEnded: date,
  convictedSince: yesNo,
  felonySince: yesNo,
  seriousOrViolent: yesNo,
  requiredRegistration: yesNo,
  fireCrew: yesNo,
} satisfies Record<keyof Case, z.ZodType>);

/** One line of `npm run -s screen`. A field nobody knows is an error; a fact nobody gives is unknown. */
export const input = z.strictObject({
  id: id.exactOptional(),
  today: day.exactOptional(),
  person: person.prefault({}),
  records: z.array(record).min(1),
});
