import type { Clinic, Referral } from '../../referrals/index.ts';
import type { Saying } from '../say.ts';
import { beware, clinicSaid, referralSaid, written } from '../who-helps.ts';
import type { Contact, Section } from './section.ts';
import type { ToTakeAway } from './to-take-away.ts';

/** Who helps for free, as in the chat; a paper has room for what it costs, and for each day that is not the one said of all. */
export function whoToCall({ help, lacksDefender }: ToTakeAway): Section {
  const { clinic, referrals, immigration } = help;
  const [oldest] = [...referrals, ...(immigration ? [immigration] : [])]
    .filter(({ shows }) => shows !== 'full')
    .map(({ seenOn }) => seenOn)
    .toSorted();
  return {
    id: 'who-to-call',
    heading: { key: 'take-away.sections.who-to-call' },
    blocks: [
      ...(lacksDefender ? [paragraph([{ key: 'conversation.find-defender' }])] : []),
      {
        kind: 'contacts',
        contacts: [...(clinic ? [own(clinic)] : []), ...referrals.map((one) => contact(one, oldest))],
      },
      paragraph(beware(help)),
    ],
  };
}

function paragraph(texts: Saying) {
  return { kind: 'paragraph', texts } as const;
}

function own(clinic: Clinic): Contact {
  const { name, phone, website } = clinic;
  return { name, phones: [phone], url: website, texts: clinicSaid(clinic).slice(1) };
}

/** The first sentence names them and how to reach them: here that is set apart, to be found and called. */
function contact(referral: Referral, oldest?: string): Contact {
  const { organization, shows, seenOn } = referral;
  const { name, phones, url, cost } = organization;
  const [, ...more] = referralSaid(referral);
  const costs = shows === 'name-and-link' ? [] : [written(cost)];
  const seen =
    shows === 'full' || seenOn === oldest
      ? []
      : [{ key: 'take-away.seen', values: { date: { date: seenOn } } }];
  return { name, phones, url, texts: [...more, ...costs, ...seen] };
}
