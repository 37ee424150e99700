import type { CaseFindings, Finding, Plan, Standing } from '../rules/index.ts';
import { byLine } from './cases.ts';
import { cautionsInShort } from './cautions.ts';
import { isJuvenile } from './juvenile.ts';
import { order } from './order.ts';
import { openBeside } from './beside.ts';
import { casesSaid, deciding, reasonSaid } from './reason-said.ts';
import type { Say, Saying } from './say.ts';

/**
 * The first layer, short enough for a few texts: the headline of each case, what must be heard with it, and every warning
 * in one sentence. What is the same for several cases is said once.
 */
export function result(plan: Plan): readonly Saying[] {
  return [
    [{ key: 'result.intro' }, ...byLine(plan, headlineLines), ...byLine(plan, linesBeside), ...order(plan)],
    [...cautionsInShort(plan), { key: 'result.checked', values: { date: { date: plan.lawChecked } } }],
  ];
}

/** The headline, and the other cases that it waits for. */
function headlineLines(one: CaseFindings): Saying {
  return [headlineOf(one.headline), ...waitsFor(one)];
}

/**
 * What must be heard with the headline; what else is open has room only where there is nothing of that kind, and is told
 * with why in any case.
 */
function linesBeside(one: CaseFindings): Saying {
  const { headline } = one;
  const aloud = headline.reasons.filter((reason) => reason.aloud).map(reasonSaid);
  return needsLawyer(headline)
    ? [...aloud, { key: 'result.lawyer-beside' }]
    : [...(aloud.length > 0 ? aloud : alsoOpen(one)), ...maybeAutomatic(one)];
}

function needsLawyer({ standing, reasons }: Finding): boolean {
  return !ownWords.has(standing) && reasons.some(({ key, lawyerToo }) => lawyerToo && key !== 'open-case');
}

/** One other way; the rest of them are told with why. */
function alsoOpen(one: CaseFindings): Saying {
  return openBeside(one)
    .slice(0, 1)
    .map(({ relief }) => ({ key: 'result.also', values: { name: nameOf(relief) } }));
}

function maybeAutomatic({ headline, findings }: CaseFindings): Saying {
  const isReached = headline.standing !== 'not-this-law' && !isJuvenile(headline);
  return isReached && findings.some((one) => one !== headline && one.standing === 'maybe-automatic')
    ? [{ key: 'result.maybe-automatic-beside' }]
    : [];
}

/** What these come to names the lawyer or the next door already, and so does an open case. */
const ownWords: ReadonlySet<Standing> = new Set<Standing>(['lawyer', 'not-this-law']);

/** What a finding comes to, in a sentence that promises nothing. A wait without a date says what has to
 * end, and where this law is closed, that is said with the next door. */
function headlineOf(headline: Finding): Say {
  const { relief, standing, eligibleFrom } = headline;
  const name = nameOf(relief);
  const [event] = deciding(headline);
  if (standing === 'not-this-law' && event) return reasonSaid(event);
  if (standing === 'maybe-automatic' && isJuvenile(headline))
    return { key: 'result.maybe-automatic-juvenile' };
  if (standing !== 'later') return { key: `result.${standing}`, values: { name } };
  if (eligibleFrom) {
    const key = `result.later-${eligibleFrom.precision}`;
    return { key, values: { name, date: { date: eligibleFrom.date } } };
  }
  return { key: 'result.later', values: { event: event ? reasonSaid(event) : name } };
}

/** The other cases that this one waits for, each kind of wait once. */
function waitsFor({ record, headline }: CaseFindings): Saying {
  return headline.reasons.flatMap(({ key, blockedBy }) =>
    blockedBy
      ? [
          {
            key: `result.waits-for-${key === 'on-probation' ? 'probation' : 'supervision'}`,
            values: { case: record + 1, others: casesSaid(blockedBy) },
          },
        ]
      : [],
  );
}

function nameOf(relief: Finding['relief']): Say {
  return { key: `reliefs.${relief}.short` };
}
