import type { Referral } from '../../referrals/index.ts';
import type { Saying } from '../say.ts';
import { whoHelps, written } from '../who-helps.ts';
import type { Contact, Section } from './section.ts';
import type { ToTakeAway } from './to-take-away.ts';

/** Who helps for free, as in the chat; a paper has room for what it costs, and for each day that is not the one said of all. */
export function whoToCall({ referrals, immigration, lacksDefender }: ToTakeAway): Section {
  const said = whoHelps(referrals, immigration);
  const beware = said.at(-1) ?? [];
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
        contacts: referrals.map((one, position) => contact(one, said[position] ?? [], oldest)),
      },
      paragraph(beware),
    ],
  };
}

function paragraph(texts: Saying) {
  return { kind: 'paragraph', texts } as const;
}

/** The first sentence names them and how to reach them: here that is set apart, to be found and called. */
function contact({ organization, shows, seenOn }: Referral, [, ...more]: Saying, oldest?: string): Contact {
  const { name, phones, url, cost } = organization;
  const costs = shows === 'name-and-link' ? [] : [written(cost)];
  const seen =
    shows === 'full' || seenOn === oldest
      ? []
      : [{ key: 'take-away.seen', values: { date: { date: seenOn } } }];
  return { name, phones, url, texts: [...more, ...costs, ...seen] };
}
