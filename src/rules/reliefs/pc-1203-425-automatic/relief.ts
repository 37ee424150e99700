import { afterCompletion, isCompletionDated } from '../../completion.ts';
import { intervalOf } from '../../dates/interval.ts';
import { atLeast } from '../../dates/opening.ts';
import { pastIntervalOf } from '../../dates/past-interval.ts';
import type { Facts } from '../../facts.ts';
import type { EligibleFrom } from '../../finding.ts';
import * as gates from '../../gates.ts';
import { felonyAndSentenceDisagree, levelAndOffenceDisagree } from '../../level-of-offence.ts';
import { need, needsOfCompletion } from '../../needs.ts';
import { isRegistrationOpen, registrationOf } from '../../registration.ts';
import { defineRelief } from '../../relief.ts';
import { seriousOrViolentOf } from '../../serious-or-violent.ts';
import { maySentenceBeBefore, wasSentencedBefore } from '../../sentencing.ts';
import { branchOf, isServedFelony } from './branch.ts';

/** The state marks some convictions by itself. Only its own record tells whether it did: never more than "may be". */
export const automaticRelief = defineRelief({
  id: 'pc-1203-425-automatic',
  role: 'automatic',
  cite: 'PEN 1203.425',
  checked: '2026-11-23',

  outOfReach: [
    ...gates.outsideCaliforniaConvictions('PEN 1203.425(a)(1)(A)'),
    {
      reason: 'before-1973',
      cite: 'PEN 1203.425(a)(1)(B)(iv)',
      when: (facts) => wasSentencedBefore(facts, '1973-01-01'),
    },
  ],

  bars: [
    {
      reason: 'registrant-never-automatic',
      cite: 'PEN 1203.425(a)(1)(B)(i)',
      when: ({ mustRegister }) => mustRegister === 'yes',
    },
    {
      reason: 'revoked-never-automatic',
      cite: 'PEN 1203.425(a)(1)(B)(iv)(I)(ia)',
      when: ({ level, sentence, probation }) =>
        level === 'misdemeanor' && sentence === 'probation' && probation === 'revoked',
    },
    {
      reason: 'serious-or-violent-never-automatic',
      cite: 'PEN 1203.425(a)(1)(B)(iv)(II)',
      when: (facts) => isServedFelony(facts) && seriousOrViolentOf(facts) === 'yes',
    },
    {
      reason: 'registration-never-automatic',
      cite: 'PEN 1203.425(a)(1)(B)(iv)(II)',
      when: (facts) => isServedFelony(facts) && registrationOf(facts) === 'yes',
    },
  ],

  lawyer: [],

  holds: [
    gates.onThisProbation('PEN 1203.425(a)(1)(B)(ii)'),
    gates.onProbation('PEN 1203.425(a)(1)(B)(ii)'),
    {
      reason: 'automatic-under-supervision',
      cite: 'PEN 1203.425(a)(1)(B)(ii)',
      when: ({ supervision }) => supervision === 'after-custody',
    },
    gates.servingSentence('PEN 1203.425(a)(1)(B)(iii)'),
    gates.openCase('PEN 1203.425(a)(1)(B)(iii)'),
  ],

  waits: [
    {
      reason: 'automatic-sentence-not-done',
      cite: 'PEN 1203.425(a)(1)(B)(iv)(I)(ib)',
      when: (facts) => branchOf(facts) === 'no-probation' && facts.sentenceDone === 'no',
    },
    {
      reason: 'automatic-one-year',
      cite: 'PEN 1203.425(a)(1)(B)(iv)(I)(ib)',
      when: (facts) => branchOf(facts) === 'no-probation' && facts.sentenced !== 'unknown',
      until: ({ sentenced }, today) =>
        sentenced === 'unknown' ? undefined : atLeast(1, pastIntervalOf(sentenced, today)),
    },
    {
      reason: 'automatic-four-years',
      cite: 'PEN 1203.425(a)(1)(B)(iv)(II)',
      doubt: 'completion-of-the-sentence',
      when: (facts) => isServedFelony(facts) && isCompletionDated(facts),
      until: fourYearsAfterCompletion,
    },
  ],

  needs: [
    ...gates.needsCaliforniaConviction('PEN 1203.425(a)(1)(A)'),
    need('mustRegister', 'PEN 1203.425(a)(1)(B)(i)'),
    need('supervision', 'PEN 1203.425(a)(1)(B)(ii)'),
    need('serving', 'PEN 1203.425(a)(1)(B)(iii)'),
    need('facingCharges', 'PEN 1203.425(a)(1)(B)(iii)'),
    need('level', 'PEN 1203.425(a)(1)(B)(iv)'),
    need('sentence', 'PEN 1203.425(a)(1)(B)(iv)', ({ level }) => level !== 'infraction'),
    gates.levelAndSentenceDisagree('PEN 1203.425(a)(1)(B)(iv)'),
    levelAndOffenceDisagree('PEN 1203.425(a)(1)(B)(iv)'),
    felonyAndSentenceDisagree('PEN 1203.425(a)(1)(B)(iv)'),
    need('probation', 'PEN 1203.425(a)(1)(B)(iv)(I)(ia)', hadProbation),
    gates.needsLastDayOfProbation('PEN 1203.425(a)(1)(B)(iv)(I)(ia)'),
    gates.thisProbationHasEnded('PEN 1203.425(a)(1)(B)(iv)(I)(ia)'),
    {
      missing: 'probation',
      reason: 'violation-or-revocation',
      cite: 'PEN 1203.425(a)(1)(B)(iv)(I)(ia)',
      doubt: 'automatic-after-a-violation',
      when: (facts) => hadProbation(facts) && facts.probation === 'violated',
    },
    need(
      'custodyAfterRevocation',
      'PEN 1203.425(a)(1)(B)(iv)(II)',
      (facts) => hadProbation(facts) && facts.level === 'felony' && facts.probation === 'revoked',
    ),
    need('sentenced', 'PEN 1203.425(a)(1)(B)(iv)(I)(ib)', (facts) => branchOf(facts) === 'no-probation'),
    need('sentenceDone', 'PEN 1203.425(a)(1)(B)(iv)(I)(ib)', (facts) => branchOf(facts) === 'no-probation'),
    ...needsOfCompletion('PEN 1203.425(a)(1)(B)(iv)(II)', isServedFelony),
    {
      missing: 'felonySince',
      reason: 'new-felony-stops-the-years',
      cite: 'PEN 1203.425(a)(1)(B)(iv)(II)',
      doubt: 'new-felony-and-the-four-years',
      when: (facts) => isServedFelony(facts) && facts.felonySince === 'yes',
    },
    need(
      'felonySince',
      'PEN 1203.425(a)(1)(B)(iv)(II)',
      (facts) => isServedFelony(facts) && facts.convictedSince !== 'no',
    ),
    need(
      'seriousOrViolent',
      'PEN 1203.425(a)(1)(B)(iv)(II)',
      (facts) => isServedFelony(facts) && seriousOrViolentOf(facts) === 'unknown',
    ),
    need(
      'offence',
      'PEN 1203.425(a)(1)(B)(iv)(II)',
      (facts) => isServedFelony(facts) && facts.requiredRegistration === 'unknown',
    ),
    need(
      'requiredRegistration',
      'PEN 1203.425(a)(1)(B)(iv)(II)',
      (facts) => isServedFelony(facts) && isRegistrationOpen(facts),
    ),
  ],

  discretion: [],

  grants: [
    {
      reason: 'automatic-after-probation',
      cite: 'PEN 1203.425(a)(1)(B)(iv)(I)(ia)',
      standing: 'maybe-automatic',
      when: (facts) => branchOf(facts) === 'probation',
    },
    {
      reason: 'automatic-after-early-end',
      cite: 'PEN 1203.425(a)(1)(B)(iv)(I)(ia)',
      standing: 'maybe-automatic',
      doubt: 'automatic-after-early-discharge',
      when: (facts) => branchOf(facts) === 'probation' && facts.probation === 'ended-early',
    },
    {
      reason: 'automatic-without-probation',
      cite: 'PEN 1203.425(a)(1)(B)(iv)(I)(ib)',
      standing: 'maybe-automatic',
      when: (facts) => branchOf(facts) === 'no-probation',
    },
    {
      reason: 'automatic-after-felony-custody',
      cite: 'PEN 1203.425(a)(1)(B)(iv)(II)',
      standing: 'maybe-automatic',
      when: isServedFelony,
    },
  ],

  notes: [
    {
      reason: 'automatic-since-1973',
      cite: 'PEN 1203.425(a)(1)(B)(iv)',
      beside: ['maybe-automatic'],
      when: ({ sentenced }) => sentenced === 'unknown' || intervalOf(sentenced).earliest < '1973-01-01',
    },
    {
      reason: 'automatic-felony-before-2005',
      cite: 'PEN 1203.425(a)(1)(B)(iv)(II)',
      doubt: 'automatic-felony-window',
      beside: ['maybe-automatic'],
      when: (facts) => isServedFelony(facts) && maySentenceBeBefore(facts, '2005-01-01'),
    },
    {
      reason: 'automatic-level-may-differ',
      cite: 'PEN 17(b)(1)',
      doubt: 'felony-without-felony-custody',
      beside: ['maybe-automatic'],
      when: ({ level, sentence }) => level === 'felony' && sentence === 'jail-or-fine',
    },
  ],
});

function hadProbation({ level, sentence }: Facts): boolean {
  return level !== 'infraction' && sentence === 'probation';
}

function fourYearsAfterCompletion(facts: Facts, today: string): EligibleFrom | undefined {
  return afterCompletion(facts, today, (end) => atLeast(4, end));
}
