import type { CaseFindings, Finding, Plan } from '../rules/index.ts';
import type { Say, Saying } from './say.ts';

/** The first layer: one message with the headline of each case, then what always has to be said beside it. */
export function result(plan: Plan): readonly Saying[] {
  const cases = plan.cases.flatMap((one) => headlinesOf(one, plan.cases.length > 1));
  return [
    [
      { key: 'result.intro' },
      ...cases,
      { key: 'result.checked', values: { date: { date: plan.lawChecked } } },
    ],
    ...plan.cautions.map((caution) => [{ key: `cautions.${caution}` }]),
  ];
}

function headlinesOf({ record, headline, findings }: CaseFindings, isOneOfMany: boolean): Saying {
  const number: Saying = isOneOfMany ? [{ key: 'result.case', values: { case: record + 1 } }] : [];
  const automatic = findings.some(({ standing }) => standing === 'maybe-automatic');
  const beside: Saying =
    automatic && headline.standing !== 'maybe-automatic' ? [{ key: 'result.maybe-automatic-beside' }] : [];
  return [...number, headlineOf(headline), ...lawyerBeside(headline), ...beside];
}

/** A good standing may still need a lawyer's eye first. */
function lawyerBeside({ standing, reasons }: Finding): Saying {
  const needsLawyer = standing !== 'lawyer' && reasons.some(({ effect }) => effect === 'lawyer');
  return needsLawyer ? [{ key: 'result.lawyer-beside' }] : [];
}

/** What a finding comes to, in a sentence that promises nothing. */
export function headlineOf({ relief, standing, eligibleFrom }: Finding): Say {
  const name = { key: `reliefs.${relief}.name` };
  if (standing !== 'later' || eligibleFrom === undefined)
    return { key: `result.${standing}`, values: { name } };
  return {
    key: `result.later-${eligibleFrom.precision}`,
    values: { name, date: { date: eligibleFrom.date } },
  };
}
