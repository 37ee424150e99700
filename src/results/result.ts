import type { CaseFindings, Finding, Plan } from '../rules/index.ts';
import { caseNumber } from './case-number.ts';
import type { Say, Saying } from './say.ts';

/** The first layer: one message with the headline of each case, then what always has to be said beside it. */
export function result(plan: Plan): readonly Saying[] {
  const cases = plan.cases.flatMap((one) => [...caseNumber(one, plan), ...headlineLines(one)]);
  return [
    [
      { key: 'result.intro' },
      ...cases,
      { key: 'result.checked', values: { date: { date: plan.lawChecked } } },
    ],
    plan.cautions.map((caution) => ({ key: `cautions.${caution}` })),
  ];
}

/** The headline, what must be heard with it, and the state's own way beside it. */
function headlineLines({ headline, findings }: CaseFindings): Saying {
  const aloud = headline.reasons
    .filter((reason) => reason.aloud)
    .map(({ key }) => ({ key: `reasons.${key}` }));
  const needsLawyer = headline.standing !== 'lawyer' && headline.reasons.some((reason) => reason.lawyerToo);
  const isMaybeAutomatic = findings.some(({ standing }) => standing === 'maybe-automatic');
  return [
    headlineOf(headline),
    ...aloud,
    ...(needsLawyer ? [{ key: 'result.lawyer-beside' }] : []),
    ...(isMaybeAutomatic ? [{ key: 'result.maybe-automatic-beside' }] : []),
  ];
}

/** What a finding comes to, in a sentence that promises nothing. */
function headlineOf({ relief, standing, eligibleFrom }: Finding): Say {
  const name = { key: `reliefs.${relief}.name` };
  if (standing !== 'later' || eligibleFrom === undefined)
    return { key: `result.${standing}`, values: { name } };
  const key = `result.later-${eligibleFrom.precision}`;
  return { key, values: { name, date: { date: eligibleFrom.date } } };
}
