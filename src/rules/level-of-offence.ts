import type { Cite } from './cite.ts';
import type { Facts } from './facts.ts';
import { cards, flagOf } from './offences/index.ts';
import { isOneSection } from './offences/section.ts';
import type { Need } from './relief.ts';

/** What the section of an offence says of its level. Nothing here rests on a name: it may be told of another section. */

/** The section that was told by its code is never of the level that was told. */
export function levelAndOffenceDisagree(cite: Cite): Need {
  return { missing: 'level', reason: 'level-and-offence-disagree', cite, when: doLevelAndOffenceDisagree };
}

/** A fine or ordinary jail, and nothing else, is no sentence for what the law has only as a felony. */
export function felonyAndSentenceDisagree(cite: Cite): Need {
  return {
    missing: 'sentence',
    reason: 'felony-and-sentence-disagree',
    cite,
    when: (facts) => isFelonyWithPlainSentence(facts) && isStraightFelony(facts),
  };
}

/** The law has it only as a felony. */
export function isStraightFelony(facts: Facts): boolean {
  const levels = cards.get(facts.offence)?.levels ?? [];
  return (
    facts.offenceKnownBy === 'code' &&
    flagOf(facts, 'wobbler') === false &&
    levels.length > 0 &&
    levels.every((level) => level === 'felony')
  );
}

/** Told as a felony, with a fine or ordinary jail and no probation. */
export function isFelonyWithPlainSentence({ level, sentence }: Facts): boolean {
  return level === 'felony' && sentence === 'jail-or-fine';
}

/** From that sentence a misdemeanor by law, PEN 17(b)(1): its section may be either. */
export function isMisdemeanorByLaw(facts: Facts): boolean {
  return isFelonyWithPlainSentence(facts) && flagOf(facts, 'wobbler') === true;
}

/** The same, as far as we were told: nobody gave a section that settles it. */
export function mayBeMisdemeanorByLaw(facts: Facts): boolean {
  return isFelonyWithPlainSentence(facts) && flagOf(facts, 'wobbler') !== true && mayBeEither(facts);
}

/** No section says that it can only be a felony, nor that it never is one. */
export function mayBeEither(facts: Facts): boolean {
  return !isStraightFelony(facts) && !doLevelAndOffenceDisagree(facts);
}

function doLevelAndOffenceDisagree(facts: Facts): boolean {
  const { level, offence, offenceKnownBy } = facts;
  if (level === 'unknown' || offenceKnownBy !== 'code' || !isOneSection(facts)) return false;
  const isTold = cards.get(offence)?.levels.includes(level) === true;
  return !isTold && !wasMadeAnInfraction(facts) && !changedLevel(facts);
}

function wasMadeAnInfraction(facts: Facts): boolean {
  return facts.level === 'infraction' && flagOf(facts, 'reducible17d') !== false;
}

/** Propositions 47 and 64 gave old convictions another level, and the cards have today's. */
function changedLevel(facts: Facts): boolean {
  return flagOf(facts, 'prop47') !== false || flagOf(facts, 'prop64') !== false;
}
