import fc from 'fast-check';
import { intervalOf } from '../../src/rules/dates/interval.ts';
import { offences, type Case, type Facts, type OffenceId, type PartialDate } from '../../src/rules/index.ts';

const yesNo = fc.constantFrom('yes', 'no', 'unknown');

const date: fc.Arbitrary<PartialDate | 'unknown'> = fc.oneof(
  { weight: 1, arbitrary: fc.constant('unknown' as const) },
  {
    weight: 4,
    arbitrary: fc.oneof(
      fc.record({ year: fc.integer({ min: 1980, max: 2026 }), approx: fc.boolean() }),
      fc.record({
        year: fc.integer({ min: 2020, max: 2027 }),
        month: fc.integer({ min: 1, max: 12 }),
        approx: fc.boolean(),
      }),
      fc.record({
        year: fc.integer({ min: 2020, max: 2027 }),
        month: fc.integer({ min: 1, max: 12 }),
        day: fc.integer({ min: 1, max: 28 }),
      }),
    ),
  },
);

const offenceIds = [...offences.keys()] as OffenceId[];

const anyFacts: fc.Arbitrary<Facts> = fc.record({
  facingCharges: yesNo,
  supervision: fc.constantFrom('none', 'none', 'none', 'probation', 'after-custody', 'unknown'),
  serving: yesNo,
  mustRegister: yesNo,
  superStrike: yesNo,
  registryTier: fc.constantFrom('one', 'two', 'three', 'unknown'),
  registeredSince: date,
  circumstances: fc.subarray(['survivor', 'military', 'unfair-plea', 'under-18']),
  court: fc.constantFrom(
    ...new Array<'california'>(6).fill('california'),
    'juvenile',
    'elsewhere',
    'federal',
    'other-state',
    'military',
    'tribal',
    'unknown',
  ),
  county: fc.constantFrom('los-angeles', 'orange', 'unknown'),
  outcome: fc.constantFrom('not-charged', 'dismissed', 'acquitted', 'diversion', 'overturned', 'unknown'),
  deferredEntry: yesNo,
  arrested: date,
  evaded: yesNo,
  abusePattern: yesNo,
  offenceKnownBy: fc.constantFrom('code', 'name', 'unknown'),
  offended: date,
  fireCrew: yesNo,
  disposition: fc.constantFrom('conviction', 'conviction', 'conviction', 'no-conviction', 'unknown'),
  level: fc.constantFrom('infraction', 'misdemeanor', 'felony', 'felony', 'unknown'),
  offence: fc.constantFrom(...offenceIds, 'other', 'other', 'unknown'),
  sentence: fc.constantFrom('probation', 'jail-or-fine', 'county-jail', 'split', 'state-prison', 'unknown'),
  probation: fc.constantFrom('completed', 'ended-early', 'violated', 'revoked', 'ongoing', 'unknown'),
  custodyAfterRevocation: fc.constantFrom('jail', 'county-jail', 'split', 'state-prison', 'unknown'),
  sentenced: date,
  probationEnds: date,
  sentenceDone: yesNo,
  released: date,
  supervisedAfter: yesNo,
  supervisionEnded: date,
  convictedSince: yesNo,
  felonySince: yesNo,
  seriousOrViolent: yesNo,
  requiredRegistration: yesNo,
} satisfies { [Fact in keyof Facts]: fc.Arbitrary<Facts[Fact]> });

/** Anything a person might tell us, as long as it does not contradict itself. */
export const stories: fc.Arbitrary<Facts> = anyFacts.map(coherent);

/** Everything known and nothing open, so that the law has a last word more often. */
export const clearStories: fc.Arbitrary<Facts> = stories.map((facts) =>
  coherent({
    ...facts,
    facingCharges: 'no',
    supervision: 'none',
    serving: 'no',
    court: 'california',
    disposition: 'conviction',
  }),
);

/** A case of an adult in California that did not end in a conviction, so that its laws have a last word more often. */
export const arrestStories: fc.Arbitrary<Facts> = anyFacts.map((facts) =>
  coherent({ ...facts, court: 'california', disposition: 'no-conviction' }),
);

/** A juvenile case, however it ended. */
export const juvenileStories: fc.Arbitrary<Facts> = anyFacts.map((facts) =>
  coherent({ ...facts, court: 'juvenile' }),
);

/** Puts back to unknown what the rest of the story leaves no room for. */
function coherent(told: Facts): Facts {
  const sentence = told.level === 'infraction' || isBeyond(told) ? 'unknown' : told.sentence;
  const probation = sentence === 'probation' ? probationOf(told) : 'unknown';
  const custodyAfterRevocation =
    probation === 'revoked' && told.level === 'felony' ? told.custodyAfterRevocation : 'unknown';
  const custody = sentence === 'probation' ? custodyAfterRevocation : sentence;
  const wasSupervised = custody === 'split' || (custody === 'state-prison' && told.supervisedAfter !== 'no');
  return {
    ...told,
    ...arrestOf(told),
    sentence,
    probation,
    custodyAfterRevocation,
    supervisionEnded: wasSupervised ? notBefore(told.released, told.supervisionEnded) : 'unknown',
    felonySince: told.convictedSince === 'no' ? 'no' : told.felonySince,
    offended:
      isAfter(told.offended, told.sentenced) || isAfter(told.offended, told.released)
        ? 'unknown'
        : told.offended,
  };
}

/** What only a case without a conviction has. No program is granted before the arrest. */
function arrestOf(
  told: Facts,
): Pick<Case, 'outcome' | 'deferredEntry' | 'evaded' | 'abusePattern' | 'arrested'> {
  const { disposition, sentenced, arrested } = told;
  const isAfter = sentenced !== 'unknown' && arrested !== 'unknown' && arrested.year >= sentenced.year;
  const ended = { ...told, arrested: isAfter ? 'unknown' : arrested } as const;
  if (disposition === 'no-conviction') {
    return told.outcome === 'diversion' ? ended : { ...ended, deferredEntry: 'unknown' };
  }
  return {
    outcome: 'unknown',
    deferredEntry: 'unknown',
    evaded: 'unknown',
    abusePattern: 'unknown',
    arrested: ended.arrested,
  };
}

/** Nobody without supervision today is still on this probation. */
function probationOf({ probation, supervision }: Facts): Case['probation'] {
  return probation === 'ongoing' && supervision !== 'probation' ? 'completed' : probation;
}

function isBeyond({ level, sentence }: Case): boolean {
  return level !== 'felony' && (sentence === 'split' || sentence === 'state-prison');
}

/** Supervision ends after release; an end before it is a slip of the generator, not a story. */
function notBefore(released: Facts['released'], ended: Facts['released']): Facts['released'] {
  if (released === 'unknown' || ended === 'unknown') return ended;
  return ended.year > released.year + 2 ? ended : { year: released.year + 3 };
}

/** Nobody is sentenced or released before the offence. */
function isAfter(offended: Facts['offended'], later: Facts['released']): boolean {
  if (offended === 'unknown' || later === 'unknown') return false;
  return intervalOf(offended).earliest > intervalOf(later).latest;
}
