import type { CaseFindings, Finding, Plan, Standing } from '../rules/index.ts';
import { caseNumber } from './cases.ts';
import { isJuvenile } from './juvenile.ts';
import { order } from './order.ts';
import { openBeside } from './beside.ts';
import { casesSaid, deciding, reasonSaid } from './reason-said.ts';
import type { Say, Saying } from './say.ts';

/** The first layer: one message with the headline of each case, then what always has to be said beside it. */
export function result(plan: Plan): readonly Saying[] {
  const cases = plan.cases.flatMap((one) => [...caseNumber(one, plan), ...headlineLines(one)]);
  return [
    [
      { key: 'result.intro' },
      ...cases,
      ...order(plan),
      { key: 'result.checked', values: { date: { date: plan.lawChecked } } },
    ],
    plan.cautions.map((caution) => ({ key: `cautions.${caution}` })),
  ];
}

/** The headline, what must be heard with it, and other ways beside it. */
function headlineLines(one: CaseFindings): Saying {
  const { headline, findings } = one;
  const aloud = headline.reasons.filter((reason) => reason.aloud).map(reasonSaid);
  const needsLawyer =
    !ownWords.has(headline.standing) &&
    headline.reasons.some(({ key, lawyerToo }) => lawyerToo && key !== 'open-case');
  const isMaybeAutomatic =
    headline.standing !== 'not-this-law' &&
    !isJuvenile(headline) &&
    findings.some((finding) => finding !== headline && finding.standing === 'maybe-automatic');
  return [
    headlineOf(headline),
    ...waitsFor(one),
    ...aloud,
    ...(needsLawyer ? [{ key: 'result.lawyer-beside' }] : []),
    ...openBeside(one).map(({ relief }) => ({ key: 'result.also', values: { name: nameOf(relief) } })),
    ...(isMaybeAutomatic ? [{ key: 'result.maybe-automatic-beside' }] : []),
  ];
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
  return { key: `reliefs.${relief}.name` };
}
