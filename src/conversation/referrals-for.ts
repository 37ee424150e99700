import type { AnswerValue } from '../flows/question.ts';
import { answerTo } from '../flows/screening/answers.ts';
import { mayHaveBeenInCalifornia } from '../flows/screening/guards.ts';
import {
  choose,
  countyOf,
  limits,
  organizations,
  type Referral,
  type Whereabouts,
} from '../referrals/index.ts';
import type { Moment } from './moment.ts';

/** Organizations for where the case was and where the person lives. Immigration help is offered to all, so nobody is asked. */
export function referralsFor(moment: Moment): readonly Referral[] {
  const { session, told, today } = moment;
  return choose(organizations, {
    caseCounty: countyOfCases(moment),
    homeCounty: countyOfPlace(answerTo(told, 'place')),
    language: session.language ?? 'en',
    today,
    limit: session.channel === 'web-chat' ? limits.web : limits.text,
    needs: ['conviction-dismissal'],
  });
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
