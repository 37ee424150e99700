import type { CaseFindings, Finding, Plan } from '../rules/index.ts';
import { caseNumber } from './case-number.ts';
import { order } from './order.ts';
import { openBeside } from './beside.ts';
import { casesSaid, reasonSaid } from './reason-said.ts';
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
  const needsLawyer = headline.standing !== 'lawyer' && headline.reasons.some((reason) => reason.lawyerToo);
  const isMaybeAutomatic = findings.some(
    (finding) => finding !== headline && finding.standing === 'maybe-automatic',
  );
  return [
    headlineOf(headline),
    ...waitsFor(one),
    ...aloud,
    ...(needsLawyer ? [{ key: 'result.lawyer-beside' }] : []),
    ...openBeside(one).map(({ relief }) => ({ key: 'result.also', values: { name: nameOf(relief) } })),
    ...(isMaybeAutomatic ? [{ key: 'result.maybe-automatic-beside' }] : []),
  ];
}

/** What a finding comes to, in a sentence that promises nothing. A wait without a date says what has to end. */
function headlineOf({ relief, standing, eligibleFrom, reasons }: Finding): Say {
  const name = nameOf(relief);
  if (standing !== 'later') return { key: `result.${standing}`, values: { name } };
  if (eligibleFrom) {
    const key = `result.later-${eligibleFrom.precision}`;
    return { key, values: { name, date: { date: eligibleFrom.date } } };
  }
  const [event] = reasons.filter(({ effect }) => effect === 'waits');
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
