import type { Clinic, Referral } from '../referrals/index.ts';
import type { Say, Saying } from './say.ts';

/** Who can help for free: the clinic that runs the service, then a message for each organization, as far as it is fresh. */
export function whoHelps(referrals: readonly Referral[], clinic?: Clinic): readonly Saying[] {
  const beware = [
    ...callFirst(referrals),
    { key: 'referrals.lines.immigration' },
    { key: 'referrals.lines.look-alikes' },
  ];
  return [...(clinic ? [clinicSaid(clinic)] : []), ...referrals.map(referralSaid), beware];
}

/** How to reach the clinic, and when. */
export function clinicSaid({ name, phone, website, hours, languages }: Clinic): Saying {
  return [
    { key: 'referrals.lines.contact', values: { name, phones: phone.display, url: website } },
    { key: 'clinic.hours', values: { hours } },
    ...(languages.length > 0 ? [{ key: 'clinic.languages', values: { languages: { languages } } }] : []),
  ];
}

function referralSaid(referral: Referral): Saying {
  const key = `referrals.organizations.${referral.organization.id}`;
  if (referral.shows === 'name-and-link') return [contact(referral)];
  return [contact(referral), { key: `${key}.summary` }, { key: `${key}.access` }, ...checked(referral)];
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
