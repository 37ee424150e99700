import type { AnswerValue } from '../flows/question.ts';
import { answerTo, type Told } from '../flows/screening/answers.ts';
import { mayHaveBeenInCalifornia } from '../flows/screening/guards.ts';
import {
  countyOf,
  homeOf,
  limits,
  helpFrom,
  type Help,
  type Need,
  type Referral,
  type Search,
  type Whereabouts,
} from '../referrals/index.ts';
import type { Moment } from './moment.ts';

/** Who can help where the case was and where the person lives, and with what happened in the cases. */
export function helpFor(moment: Moment): Help {
  return helpFrom(moment, searchOf(moment));
}

function searchOf(moment: Moment): Search {
  const { session, told, today } = moment;
  const home = placeIn(answerTo(told, 'place'));
  return {
    caseCounty: countyOfCases(moment),
    ...(home === undefined ? { homeCounty: 'unknown' } : homeOf(home)),
    language: session.language ?? 'en',
    today,
    limit: session.channel === 'web-chat' ? limits.web : limits.text,
    needs: needsOf(told),
  };
}

/** What the cases call for; and who clears convictions knows the most about any record. */
function needsOf({ records }: Told): readonly Need[] {
  const needs = records.flatMap(({ court, disposition }): readonly Need[] => {
    if (court === 'juvenile') return ['juvenile-sealing'];
    return disposition === 'no-conviction' ? ['arrest-sealing'] : [];
  });
  return ['conviction-dismissal', ...new Set(needs)];
}

/** Whether the person is left to look up who defends people in the county of the case. */
export function lacksDefender({ told }: Moment, { referrals }: Help): boolean {
  const isOne = ({ organization }: Referral) => organization.kind === 'public-defender';
  return mayHaveBeenInCalifornia(told) && !referrals.some(isOne);
}

/** Where the cases were: papers and the public defender go by it. */
export function countyOfCases({ told }: Moment): Whereabouts {
  return mayHaveBeenInCalifornia(told) ? countyOfCase(answerTo(told, 'where')) : 'unknown';
}

function countyOfCase(answer: AnswerValue | undefined): Whereabouts {
  if (answer === 'la-county') return 'los-angeles';
  if (answer === 'other-ca') return 'elsewhere';
  const place = placeIn(answer);
  return place === undefined ? 'unknown' : countyOf(place);
}

function placeIn(answer: AnswerValue | undefined): string | undefined {
  if (typeof answer !== 'object') return undefined;
  if ('zip' in answer) return answer.zip;
  return 'place' in answer ? answer.place : undefined;
}
