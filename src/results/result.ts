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

/** The headline, the open case that its date leaves out, and the other cases that it waits for. */
function headlineLines(one: CaseFindings): Saying {
  return [headlineOf(one.headline), ...openCaseBeside(one.headline), ...waitsFor(one)];
}

/** Whoever hears a date hears too that an open case has to end before it. */
function openCaseBeside(headline: Finding): Saying {
  const isOpen = deciding(headline).some(({ key }) => key === 'open-case');
  return headline.eligibleFrom && isOpen ? [{ key: 'result.open-case-beside' }] : [];
}

/**
 * What must be heard with the headline; what else is open has room only where there is nothing of that kind, and is told
 * with why in any case.
 */
function linesBeside(one: CaseFindings): Saying {
  const { headline } = one;
  const aloud = headline.reasons.filter((reason) => reason.aloud).map(reasonSaid);
  if (headline.reasons.some(({ key, aloud: isSaid }) => isSaid && namesLawyer.has(key))) return aloud;
  return needsLawyer(headline)
    ? [...aloud, { key: 'result.lawyer-beside' }]
    : [...(aloud.length > 0 ? aloud : alsoOpen(one)), ...maybeAutomatic(one)];
}

function needsLawyer({ standing, reasons }: Finding): boolean {
  return !ownWords.has(standing) && reasons.some(({ key, lawyerToo }) => lawyerToo && !saysWhom.has(key));
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

/** What has to be settled with a lawyer before anything is filed, in a sentence that says so itself. */
const namesLawyer: ReadonlySet<string> = new Set(['open-case-beside-arrest', 'only-after-time-limit']);

/** What says whom to ask in its own sentence, and needs no other for it. */
const saysWhom: ReadonlySet<string> = new Set(['open-case', 'only-if-not-refiled']);

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
