import type { CourtFact } from './fact.ts';
import { fees } from './fees.ts';
import { filing } from './filing.ts';
import { courtForms } from './forms.ts';
import { hotlines } from './hotlines.ts';
import { losAngeles } from './los-angeles.ts';
import { otherCourts } from './other-courts.ts';
import { records } from './record.ts';

/** All we know about courts and papers, by the part of `locales/<language>/courts.json` that words it. */
export const courtFacts = {
  forms: courtForms,
  fees,
  filing,
  'los-angeles': losAngeles,
  record: records,
  'other-courts': otherCourts,
  hotlines,
} as const satisfies Readonly<Record<string, readonly CourtFact[]>>;
