import { answerTo } from '../flows/screening/answers.ts';
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
export function referralsFor({ session, told, today }: Moment): readonly Referral[] {
  return choose(organizations, {
    caseCounty: countyOfCase(answerTo(told, 'where')),
    homeCounty: countyOfHome(answerTo(told, 'place')),
    language: session.language ?? 'en',
    today,
    limit: session.channel === 'web-chat' ? limits.web : limits.text,
    needs: ['conviction-dismissal'],
  });
}

function countyOfCase(answer: ReturnType<typeof answerTo>): Whereabouts {
  if (answer === 'la-county') return 'los-angeles';
  return answer === 'other-ca' ? 'elsewhere' : 'unknown';
}

function countyOfHome(answer: ReturnType<typeof answerTo>): Whereabouts {
  if (typeof answer !== 'object' || 'year' in answer || 'card' in answer) return 'unknown';
  return countyOf('zip' in answer ? answer.zip : answer.place);
}
