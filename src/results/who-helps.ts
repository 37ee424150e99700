import type { Referral } from '../referrals/index.ts';
import type { Say, Saying } from './say.ts';

/** Who can help for free: one message for each organization, as much of it as its freshness allows. */
export function whoHelps(referrals: readonly Referral[]): readonly Saying[] {
  const beware = [{ key: 'referrals.lines.immigration' }, { key: 'referrals.lines.look-alikes' }];
  return [...referrals.map(referralSaid), beware];
}

function referralSaid(referral: Referral): Saying {
  const key = `referrals.organizations.${referral.organization.id}`;
  if (referral.shows === 'name-and-link') return [contact(referral)];
  return [contact(referral), { key: `${key}.summary` }, { key: `${key}.access` }, seen(referral)];
}

function contact({ organization: { name, phones, url } }: Referral): Say {
  if (phones.length === 0) return { key: 'referrals.lines.contact-link', values: { name, url } };
  const numbers = phones.map(({ display }) => display).join(', ');
  return { key: 'referrals.lines.contact', values: { name, phones: numbers, url } };
}

function seen({ checkedOn, seenOn }: Referral): Say {
  return checkedOn === undefined
    ? { key: 'referrals.lines.call-first', values: { date: { date: seenOn } } }
    : { key: 'referrals.lines.checked', values: { date: { date: checkedOn } } };
}
