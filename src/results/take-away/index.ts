import { caseSheets } from './case-sheet.ts';
import { dates } from './dates.ts';
import { filing } from './filing.ts';
import { inShort } from './in-short.ts';
import type { Section } from './section.ts';
import { beware, bring, steps } from './sections.ts';
import type { ToTakeAway } from './to-take-away.ts';
import { whoToCall } from './who-to-call.ts';

/** The whole paper, in the order in which it is read: what to do first, then a sheet for each case, for the clinic. */
export function takeAway(all: ToTakeAway): readonly Section[] {
  return [
    inShort(all),
    steps(all),
    filing(all),
    dates(all),
    whoToCall(all),
    bring,
    beware(all),
    ...caseSheets(all),
  ].filter(({ blocks }) => blocks.length > 0);
}
