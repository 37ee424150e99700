import type { SayingOf } from '../flows/screening/flow.ts';
import { nextSteps } from '../results/next-steps.ts';
import { otherWays } from '../results/other-ways.ts';
import { result } from '../results/result.ts';
import { whoHelps } from '../results/who-helps.ts';
import { why } from '../results/why.ts';
import { assess, type Circumstance, type Plan } from '../rules/index.ts';
import type { Moment } from './moment.ts';
import { immigrationFor, lacksDefender, referralsFor } from './referrals-for.ts';
import { reply, type Reply } from './reply.ts';

/** What the chart asks to be said, as replies. */
export function sayingsOf(moment: Moment, { what, of }: SayingOf): readonly Reply[] {
  switch (what) {
    case 'result':
      return result(planOf(moment)).map((says) => ({ says }));
    case 'why':
      return why(planOf(moment)).map((says) => ({ says }));
    case 'next-steps':
      return nextSteps(planOf(moment)).map((says) => ({ says }));
    case 'referrals':
      return referralsOf(moment);
    case 'other-ways':
      return of ? otherWays(planOf(moment), planOf(moment, of), of).map((says) => ({ says })) : [];
    case 'why-we-ask':
      return [reply(`questions.${moment.session.at}.why`)];
    case 'again':
      return [];
    case 'page':
    case 'link':
    case 'code':
      return [{ ...reply(`links.${what}`), link: what }];
    case 'introduction':
    case 'help':
    case 'human':
    case 'more-about-consent':
      return [reply(`conversation.${what}`)];
  }
}

function referralsOf(moment: Moment): readonly Reply[] {
  const referrals = referralsFor(moment);
  const first = lacksDefender(moment, referrals) ? [reply('conversation.find-defender')] : [];
  return [...first, ...whoHelps(referrals, immigrationFor(moment)).map((says) => ({ says }))];
}

/** A circumstance opens ways for this one reply; it is never part of what is told. */
function planOf({ told, today }: Moment, ...circumstances: readonly Circumstance[]): Plan {
  return assess({ ...told.person, circumstances }, told.records, today);
}
