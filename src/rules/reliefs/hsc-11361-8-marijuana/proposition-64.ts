import type { Cite } from '../../cite.ts';
import * as gates from '../../gates.ts';
import { wasOffendedSince } from '../../offended.ts';
import { flagOf } from '../../offences/index.ts';
import type { Row } from '../../relief.ts';

/** The first day of Proposition 64. */
export const proposition64 = '2016-11-09';

/** Neither the petition nor what the courts did by themselves is for another offence, or for one since that day. */
export function outsideProposition64(cite: Cite): readonly Row[] {
  return [
    ...gates.outsideCaliforniaConvictions(cite),
    {
      reason: 'not-marijuana',
      cite: 'HSC 11361.8(a)',
      when: (facts) => flagOf(facts, 'prop64') === false,
    },
    { reason: 'since-prop-64', cite, when: (facts) => wasOffendedSince(facts, proposition64) },
  ];
}
