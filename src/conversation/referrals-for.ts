import type { AnswerValue } from '../flows/question.ts';
import { answerTo } from '../flows/screening/answers.ts';
import { mayHaveBeenInCalifornia } from '../flows/screening/guards.ts';
import {
  choose,
  countyOf,
  limits,
  mayHelp,
  organizations,
  type Clinic,
  type Organization,
  type Referral,
  type Whereabouts,
} from '../referrals/index.ts';
import type { Moment } from './moment.ts';

/** Who can help: the clinic that runs the service, where it may, and organizations beside it. */
export type Help = Readonly<{ clinic: Clinic | undefined; referrals: readonly Referral[] }>;

/** Help for where the case was and where the person lives. Immigration help is offered to all, so nobody is asked. */
export function helpFor(moment: Moment): Help {
  const { session, told, today } = moment;
  const places = { caseCounty: countyOfCases(moment), homeCounty: countyOfPlace(answerTo(told, 'place')) };
  const clinic = moment.clinic && mayHelp(moment.clinic, places) ? moment.clinic : undefined;
  const limit = session.channel === 'web-chat' ? limits.web : limits.text;
  const referrals = choose(clinic ? organizations.filter(isNot(clinic)) : organizations, {
    ...places,
    language: session.language ?? 'en',
    today,
    limit: clinic ? limit - 1 : limit,
    needs: ['conviction-dismissal'],
  });
  return { clinic, referrals };
}

/** A clinic that is in the directory too is not named twice. */
function isNot({ phone }: Clinic): (organization: Organization) => boolean {
  return ({ phones }) => phones.every(({ number }) => number !== phone.number);
}

/** Whether the person is left to look up who defends people in the county of the case. */
export function lacksDefender({ told }: Moment, referrals: readonly Referral[]): boolean {
  const isOne = ({ organization }: Referral) => organization.kind === 'public-defender';
  return mayHaveBeenInCalifornia(told) && !referrals.some(isOne);
}

/** Where the cases were: papers and the public defender go by it. */
export function countyOfCases({ told }: Moment): Whereabouts {
  return mayHaveBeenInCalifornia(told) ? countyOfCase(answerTo(told, 'where')) : 'unknown';
}

function countyOfCase(answer: AnswerValue | undefined): Whereabouts {
  if (answer === 'la-county') return 'los-angeles';
  return answer === 'other-ca' ? 'elsewhere' : countyOfPlace(answer);
}

function countyOfPlace(answer: AnswerValue | undefined): Whereabouts {
  if (typeof answer !== 'object' || 'year' in answer || 'card' in answer) return 'unknown';
  return countyOf('zip' in answer ? answer.zip : answer.place);
}
