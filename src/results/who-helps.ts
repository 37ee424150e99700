import type { Clinic, Help, InEach, Referral } from '../referrals/index.ts';
import type { Say, Saying } from './say.ts';

/** Who can help for free, beside the clinic that runs the service: a message for each organization. The last one warns. */
export function whoHelps(help: Help): readonly Saying[] {
  return [...help.referrals.map(referralSaid), beware(help)];
}

/** A warning that names whom to ask about immigration first: to everybody, because nobody is asked. */
export function beware({ referrals, immigration }: Help): Saying {
  return [
    ...callFirst([...referrals, ...(immigration ? [immigration] : [])]),
    { key: 'referrals.lines.immigration' },
    ...(immigration ? [contact(immigration)] : []),
    { key: 'referrals.lines.look-alikes' },
  ];
}

/** How to reach the clinic, and when. */
export function clinicSaid({ name, phone, website, hours, languages }: Clinic): Saying {
  return [
    { key: 'referrals.lines.contact', values: { name, phones: phone.display, url: website } },
    { key: 'clinic.hours', values: { hours } },
    ...(languages.length > 0 ? [{ key: 'clinic.languages', values: { languages: { languages } } }] : []),
  ];
}

/** One organization, and as much of it as its freshness allows. */
export function referralSaid(referral: Referral): Saying {
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
