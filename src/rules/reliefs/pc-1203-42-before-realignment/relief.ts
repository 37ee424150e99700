import { isCompletionDated } from '../../completion.ts';
import { custodyOf } from '../../custody.ts';
import * as gates from '../../gates.ts';
import { need, needsOfCompletion } from '../../needs.ts';
import { flagOf } from '../../offences/index.ts';
import { registrationOf } from '../../registration.ts';
import { defineRelief } from '../../relief.ts';
import { moreThanTwoYears } from '../../years-after-completion.ts';
import { isKnownNotPrison, wasBefore, wasSince } from './prison.ts';

/** Dismissal of an old prison felony that would be county jail today. Only a lawyer says if it would. */
export const dismissalBeforeRealignment = defineRelief({
  id: 'pc-1203-42-before-realignment',
  role: 'helps',
  cite: 'PEN 1203.42',
  checked: '2026-11-23',

  outOfReach: [
    ...gates.outsideCaliforniaConvictions('PEN 1203.42(a)'),
    {
      reason: 'not-a-felony',
      cite: 'PEN 1203.42(a)',
      when: ({ level }) => level === 'misdemeanor' || level === 'infraction',
    },
    { reason: 'no-prison', cite: 'PEN 1203.42(a)', when: isKnownNotPrison },
    { reason: 'sentenced-after-realignment', cite: 'PEN 1203.42(a)', when: wasSince },
  ],

  bars: [
    {
      reason: 'not-county-jail-felony',
      cite: 'PEN 1170(h)',
      when: (facts) => flagOf(facts, 'countyJailFelony') === false,
    },
    {
      reason: 'serious-not-county-jail',
      cite: 'PEN 1170(h)(3)',
      when: ({ seriousOrViolent }) => seriousOrViolent === 'yes',
    },
    {
      reason: 'registration-not-county-jail',
      cite: 'PEN 1170(h)(3)',
      when: (facts) => registrationOf(facts) === 'yes',
    },
  ],

  lawyer: [],

  holds: [
    {
      reason: 'parole-or-supervision',
      cite: 'PEN 1203.42(a)',
      doubt: 'supervision-after-custody',
      lawyerToo: true,
      when: ({ supervision }) => supervision === 'after-custody',
    },
    gates.servingSentence('PEN 1203.42(a)'),
    gates.onProbation('PEN 1203.42(a)'),
    gates.openCase('PEN 1203.42(a)'),
  ],

  waits: [
    {
      reason: 'two-years-after-prison',
      cite: 'PEN 1203.42(a)',
      doubt: 'completion-of-the-sentence',
      when: (facts) => custodyOf(facts) === 'state-prison' && isCompletionDated(facts),
      until: moreThanTwoYears,
    },
  ],

  needs: [
    ...gates.needsCaliforniaConviction('PEN 1203.42(a)'),
    need('level', 'PEN 1203.42(a)'),
    need('sentence', 'PEN 1203.42(a)'),
    need('probation', 'PEN 1203.42(a)', ({ sentence }) => sentence === 'probation'),
    need(
      'custodyAfterRevocation',
      'PEN 1203.42(a)',
      ({ sentence, probation }) => sentence === 'probation' && probation === 'revoked',
    ),
    {
      missing: 'sentenced',
      reason: 'unknown-sentenced',
      cite: 'PEN 1203.42(a)',
      when: (facts) => !wasBefore(facts) && !wasSince(facts),
    },
    ...needsOfCompletion('PEN 1203.42(a)', (facts) => custodyOf(facts) === 'state-prison'),
  ],

  discretion: [],

  grants: [
    // What the offence would bring today is a question for a lawyer.
    { reason: 'prison-before-realignment', cite: 'PEN 1203.42(a)', standing: 'lawyer', when: () => true },
  ],

  notes: [gates.restitution('PEN 1203.42(c)'), gates.registrant()],
});
