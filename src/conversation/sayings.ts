import type { SayingOf } from '../flows/screening/flow.ts';
import { otherWays } from '../results/other-ways.ts';
import { result } from '../results/result.ts';
import { assess, type Circumstance, type Plan } from '../rules/index.ts';
import { human, reachOf, welcomeOf } from './clinic-said.ts';
import type { Moment } from './moment.ts';
import { reply, type Reply } from './reply.ts';

/** What the chart asks to be said, as replies. What is read page by page is said in `read-on`. */
export function sayingsOf(moment: Moment, { what, of }: SayingOf): readonly Reply[] {
  switch (what) {
    case 'result':
      return result(planOf(moment)).map((says) => ({ says }));
    case 'other-ways':
      return of ? otherWays(planOf(moment), planOf(moment, of), of).map((says) => ({ says })) : [];
    case 'why-we-ask':
      return [reply(`questions.${moment.session.at}.why`)];
    case 'why':
    case 'next-steps':
    case 'referrals':
    case 'again':
      return [];
    case 'page':
    case 'link':
    case 'code':
      return [{ ...reply(`links.${what}`), link: what }];
    case 'introduction':
      return [reply('conversation.introduction'), ...welcomeOf(moment)];
    case 'help':
      return [reply('conversation.help'), ...reachOf(moment)];
    case 'human':
      return [human(moment)];
    case 'more-about-consent':
      return [reply('conversation.more-about-consent')];
  }
}

/** A circumstance opens ways for this one reply; it is never part of what is told. */
function planOf({ told, today }: Moment, ...circumstances: readonly Circumstance[]): Plan {
  return assess({ ...told.person, circumstances }, told.records, today);
}
