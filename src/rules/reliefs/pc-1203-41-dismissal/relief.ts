import { isCompletionDated, isSupervisionRunning } from '../../completion.ts';
import { custodyOf, felonyCustodyOf } from '../../custody.ts';
import * as gates from '../../gates.ts';
import { levelAndOffenceDisagree, mayBeEither } from '../../level-of-offence.ts';
import { need, needsOfCompletion } from '../../needs.ts';
import { isRegistrationOpen, registrationOf } from '../../registration.ts';
import { defineRelief } from '../../relief.ts';
import { isOpenCountedFromRelease, moreThanOneYear, moreThanTwoYears } from '../../years-after-completion.ts';
import { wasCountyJailBeforeRealignment } from '../../realignment.ts';
import { seriousOrViolentOf } from '../../serious-or-violent.ts';

/** Dismissal of a felony served in county jail or state prison. The judge always decides. */
export const dismissalAfterFelonyCustody = defineRelief({
  id: 'pc-1203-41-dismissal',
  role: 'clears',
  cite: 'PEN 1203.41',
  checked: '2026-11-23',

  outOfReach: [
    ...gates.outsideCaliforniaConvictions('PEN 1203.41(a)(1)'),
    {
      reason: 'not-a-felony',
      cite: 'PEN 1203.41(a)(1)',
      when: ({ level }) => level === 'misdemeanor' || level === 'infraction',
    },
    {
      reason: 'no-felony-custody',
      cite: 'PEN 1203.41(a)(1)',
      when: (facts) => facts.sentence === 'jail-or-fine' || custodyOf(facts) === 'jail',
    },
    {
      reason: 'probation-not-revoked',
      cite: 'PEN 1203.41(a)(1)',
      when: ({ sentence, probation }) =>
        sentence === 'probation' && probation !== 'revoked' && probation !== 'unknown',
    },
  ],

  bars: [
    {
      reason: 'prison-with-registration',
      cite: 'PEN 1203.41(a)(6)',
      when: (facts) => custodyOf(facts) === 'state-prison' && registrationOf(facts) === 'yes',
    },
  ],

  lawyer: [
    gates.sexOffence('PEN 1203.41(a)(6)'),
    gates.requiredRegistration(),
    {
      reason: 'county-jail-before-realignment',
      cite: 'PEN 1170(h)',
      when: wasCountyJailBeforeRealignment,
    },
  ],

  holds: [
    {
      reason: 'parole-or-supervision',
      cite: 'PEN 1203.41(a)(3)',
      doubt: 'supervision-after-custody',
      lawyerToo: true,
      when: ({ supervision }) => supervision === 'after-custody',
    },
    gates.servingSentence('PEN 1203.41(a)(3)'),
    gates.onProbation('PEN 1203.41(a)(3)'),
    gates.openCase('PEN 1203.41(a)(3)'),
  ],

  waits: [
    {
      reason: 'one-year-after-split',
      cite: 'PEN 1203.41(a)(2)',
      when: (facts) => custodyOf(facts) === 'split' && isCompletionDated(facts),
      until: moreThanOneYear,
    },
    {
      reason: 'two-years-after-county-jail',
      cite: 'PEN 1203.41(a)(2)',
      doubt: 'straight-term',
      when: (facts) => custodyOf(facts) === 'county-jail' && isCompletionDated(facts),
      until: moreThanTwoYears,
    },
    {
      reason: 'two-years-after-prison',
      cite: 'PEN 1203.41(a)(2)',
      doubt: 'completion-of-the-sentence',
      when: (facts) => custodyOf(facts) === 'state-prison' && isCompletionDated(facts),
      until: moreThanTwoYears,
    },
  ],

  needs: [
    ...gates.needsCaliforniaConviction('PEN 1203.41(a)(1)'),
    need('level', 'PEN 1203.41(a)(1)'),
    levelAndOffenceDisagree('PEN 1203.41(a)(1)'),
    need('sentence', 'PEN 1203.41(a)(1)'),
    need('probation', 'PEN 1203.41(a)(1)', ({ sentence }) => sentence === 'probation'),
    need(
      'custodyAfterRevocation',
      'PEN 1203.41(a)(1)',
      ({ sentence, probation }) => sentence === 'probation' && probation === 'revoked',
    ),
    ...needsOfCompletion('PEN 1203.41(a)(2)'),
    need('requiredRegistration', 'PEN 1203.41(a)(6)', isRegistrationOpen),
    ...gates.needsOfPerson('PEN 1203.41(a)(3)'),
  ],

  discretion: [],

  grants: [
    {
      reason: 'county-jail-served',
      cite: 'PEN 1203.41(a)(1)',
      standing: 'judge-decides',
      items: ['5b'],
      when: (facts) => custodyOf(facts) === 'county-jail',
    },
    {
      reason: 'split-served',
      cite: 'PEN 1203.41(a)(1)',
      standing: 'judge-decides',
      items: ['5a'],
      when: (facts) => custodyOf(facts) === 'split',
    },
    {
      reason: 'prison-served',
      cite: 'PEN 1203.41(a)(1)',
      standing: 'judge-decides',
      items: ['5c'],
      when: (facts) => custodyOf(facts) === 'state-prison',
    },
  ],

  notes: [
    {
      reason: 'earlier-date-arguable',
      cite: 'PEN 1203.41(a)(2)',
      doubt: 'completion-of-the-sentence',
      beside: ['later'],
      lawyerToo: true,
      when: isOpenCountedFromRelease,
    },
    {
      reason: 'two-years-after-parole',
      cite: 'PEN 1203.41(a)(2)',
      beside: ['later'],
      when: (facts) => custodyOf(facts) === 'state-prison' && isSupervisionRunning(facts),
    },
    {
      reason: 'one-year-after-supervision',
      cite: 'PEN 1203.41(a)(2)',
      beside: ['later'],
      when: (facts) => custodyOf(facts) === 'split' && isSupervisionRunning(facts),
    },
    gates.restitution('PEN 1203.41(d)'),
    {
      reason: 'probation-revoked-into-custody',
      lawyerToo: true,
      cite: 'PEN 1203.41(a)(1)',
      beside: gates.open,
      when: (facts) => facts.sentence === 'probation' && felonyCustodyOf(facts) !== undefined,
    },
    {
      reason: 'short-county-jail',
      cite: 'PEN 17(b)(1)',
      doubt: 'felony-without-felony-custody',
      beside: gates.open,
      lawyerToo: true,
      when: (facts) => facts.level === 'felony' && custodyOf(facts) === 'county-jail' && mayBeEither(facts),
    },
    {
      reason: 'serious-or-violent',
      cite: 'PEN 1192.7(c)',
      beside: gates.open,
      lawyerToo: true,
      when: (facts) => seriousOrViolentOf(facts) === 'yes',
    },
    gates.registrant(),
    gates.registrationUnknown(),
  ],
});
