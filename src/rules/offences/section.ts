import type { Cite } from '../cite.ts';
import type { Case, Known, YesNo } from '../facts.ts';
import type { Need, When } from '../relief.ts';
import { cards, type OffenceId } from './index.ts';

type Told = Pick<Case, 'offence'>;

/** One section is meant. A kind, or a card that still asks, stands for several. */
export function isOneSection({ offence }: Told): boolean {
  return cards.get(offence)?.kind === 'offence';
}

/** Whether it was that very section; unknown as well while the card asks which of several it was. */
export function isSection({ offence }: Told, section: OffenceId): Known<YesNo> {
  if (offence === 'unknown') return 'unknown';
  if (offence === section) return 'yes';
  return cards.get(offence)?.options?.includes(section) === true ? 'unknown' : 'no';
}

/** What we were told stands for several sections that this law treats apart. */
export function needsSection(cite: Cite, isOpen: When): Need {
  return { missing: 'offence', reason: 'which-of-several', cite, when: isOpen };
}
