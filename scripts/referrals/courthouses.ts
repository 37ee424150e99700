import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { z } from 'zod';
import { grades } from '../../src/referrals/organization.ts';

const text = z.string().min(1);

/** As in `referrals/courthouses.yaml`: from lists of other people, and used to send nobody anywhere. */
const courthouse = z.strictObject({
  name: text,
  street: text,
  city: text,
  zip: z.string().regex(/^\d{5}$/),
  criminalCases: z.enum(['yes', 'reported', 'unknown']),
  grade: z.enum(grades),
  sources: z.array(text).min(1),
  verifiedOn: z.union([z.literal('never'), z.iso.date()]),
  note: text.optional(),
});

export type Courthouse = z.infer<typeof courthouse>;

const path = new URL('../../referrals/courthouses.yaml', import.meta.url);

/** The courthouses of Los Angeles County. A file that is wrong is a surprise: nobody is shown any of it. */
export function readCourthouses(): readonly Courthouse[] {
  const file: unknown = parse(readFileSync(path, 'utf8'), { schema: 'failsafe' });
  return z.strictObject({ lists: z.record(z.string(), text), courthouses: z.array(courthouse) }).parse(file)
    .courthouses;
}
