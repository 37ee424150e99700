import type { InEach, Referral } from '../referrals/index.ts';
import type { Say, Saying } from './say.ts';

/**
 * Who can help for free: one message for each organization, as much of it as its freshness allows. The last one warns,
 * and names whom to ask about immigration first: to everybody, because nobody is asked.
 */
export function whoHelps(referrals: readonly Referral[], immigration?: Referral): readonly Saying[] {
  const beware = [
    ...callFirst([...referrals, ...(immigration ? [immigration] : [])]),
    { key: 'referrals.lines.immigration' },
    ...(immigration ? [contact(immigration)] : []),
    { key: 'referrals.lines.look-alikes' },
  ];
  return [...referrals.map(referralSaid), beware];
}

function referralSaid(referral: Referral): Saying {
  const { summary, access } = referral.organization;
  if (referral.shows === 'name-and-link') return [contact(referral)];
  return [contact(referral), written(summary), written(access), ...checked(referral)];
}

/** A sentence of the directory. */
export function written({ en, es }: InEach): Say {
  return { key: 'referrals.lines.written', values: { sentence: { en, es } } };
}

function contact({ organization: { name, phones, url } }: Referral): Say {
  if (phones.length === 0) return { key: 'referrals.lines.contact-link', values: { name, url } };
  const numbers = phones.map(({ display }) => display).join(', ');
  return { key: 'referrals.lines.contact', values: { name, phones: numbers, url } };
}

function checked({ shows, checkedOn }: Referral): Saying {
  if (shows !== 'full' || checkedOn === undefined) return [];
  return [{ key: 'referrals.lines.checked', values: { date: { date: checkedOn } } }];
}

/** Said once for all that nobody has checked lately, with the oldest day one of them was seen. */
function callFirst(referrals: readonly Referral[]): Saying {
  const days = referrals.filter(({ shows }) => shows !== 'full').map(({ seenOn }) => seenOn);
  const [oldest] = days.toSorted();
  return oldest === undefined
    ? []
    : [{ key: 'referrals.lines.call-first', values: { date: { date: oldest } } }];
}
