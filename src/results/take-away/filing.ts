import { afterFiling, filingInLosAngeles } from '../filing.ts';
import type { Saying } from '../say.ts';
import type { Block, Section } from './section.ts';
import type { ToTakeAway } from './to-take-away.ts';

/** What comes once papers go to the court; nothing while there are none to file. */
export function filing(all: ToTakeAway): Section {
  const after = afterFiling(all.plan).flat();
  const inLosAngeles = filingInLosAngeles(all.plan, all).flat();
  return {
    id: 'filing',
    heading: { key: 'take-away.sections.filing' },
    blocks: [
      ...(after.length > 0 ? [points(after)] : []),
      ...(inLosAngeles.length > 0
        ? [
            { kind: 'heading', text: { key: 'take-away.sections.los-angeles' } } as const,
            points(inLosAngeles),
          ]
        : []),
    ],
  };
}

function points(says: Saying): Block {
  return { kind: 'points', items: says.map((say) => [say]) };
}
