import type { Case } from './facts.ts';

type Custody = Exclude<Case['custodyAfterRevocation'], 'unknown'>;

/** Where the sentence was served when there was no probation, or after probation was revoked. */
export function custodyOf({ sentence, probation, custodyAfterRevocation }: Case): Custody | undefined {
  switch (sentence) {
    case 'county-jail':
    case 'split':
    case 'state-prison':
      return sentence;
    case 'probation':
      return probation === 'revoked' && custodyAfterRevocation !== 'unknown'
        ? custodyAfterRevocation
        : undefined;
    case 'jail-or-fine':
    case 'unknown':
      return undefined;
  }
}

/** Custody that only a felony brings: county jail under PEN 1170(h), split or not, or state prison. */
export function felonyCustodyOf(facts: Case): Exclude<Custody, 'jail'> | undefined {
  const custody = custodyOf(facts);
  return custody === 'jail' ? undefined : custody;
}
