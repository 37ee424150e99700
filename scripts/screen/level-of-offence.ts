import { cards, type Case } from '../../src/rules/index.ts';

/**
 * No such offence can have been charged or convicted at that level. Only a card that is sure and known by its code says
 * so, in California. A felony or misdemeanor that Proposition 47 or 64 or a judge may have made less is let by.
 */
export function isLevelImpossible({ court, level, offence, offenceKnownBy }: Case): boolean {
  const card = cards.get(offence);
  if (card?.kind !== 'offence' || card.sure !== 'high') return false;
  if (offenceKnownBy !== 'code' || level === 'unknown') return false;
  if (court !== 'california' && court !== 'juvenile' && court !== 'unknown') return false;
  const { wobbler, reducible17d, prop47, prop64 } = card.flags;
  const mayBe = {
    felony: false,
    misdemeanor: [wobbler, prop47, prop64].some(isPossible),
    infraction: [reducible17d, prop64].some(isPossible),
  };
  return !card.levels.includes(level) && !mayBe[level];
}

/** A flag that is not named is a plain no. */
function isPossible(flag: boolean | string | undefined): boolean {
  return flag !== undefined && flag !== false;
}
