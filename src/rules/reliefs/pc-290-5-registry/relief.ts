import { freeOfSentences } from '../../free-of-sentences.ts';
import type { Facts } from '../../facts.ts';
import * as gates from '../../gates.ts';
import { need } from '../../needs.ts';
import { flagOf } from '../../offences/index.ts';
import { defineRelief } from '../../relief.ts';
import { registryYearsEnd } from './years.ts';

/** Leaving the sex offence registry, by its tier. It is about the person, and is told with the case that may have brought it. */
export const leavingTheRegistry = defineRelief({
  id: 'pc-290-5-registry',
  role: 'helps',
  cite: 'PEN 290.5',
  papers: { ask: ['CR-415', 'CR-416', 'CR-417', 'CR-418'] },
  checked: '2026-11-23',

  outOfReach: [
    ...gates.outsideCaliforniaConvictions('PEN 290.5(a)'),
    {
      reason: 'no-duty-to-register',
      cite: 'PEN 290.5(a)',
      when: ({ mustRegister }) => mustRegister === 'no',
    },
    {
      reason: 'registration-from-another-case',
      cite: 'PEN 290.5(a)',
      when: isFromAnotherCase,
    },
  ],

  bars: [],

  lawyer: [
    {
      reason: 'registry-tier-three',
      cite: 'PEN 290.5(b)',
      when: ({ mustRegister, registryTier }) => mustRegister === 'yes' && registryTier === 'three',
    },
    {
      // Nothing else about the registry can be told, and the tier is not on a paper that people have at home.
      reason: 'unknown-registry-tier',
      cite: 'PEN 290(d)',
      when: ({ mustRegister, registryTier }) => mustRegister === 'yes' && registryTier === 'unknown',
    },
  ],

  holds: [
    ...freeOfSentences('PEN 290.5(a)'),
    { ...gates.openCase('PEN 290.5(a)'), doubt: 'registry-open-case' },
  ],

  waits: [
    {
      reason: 'registry-ten-years',
      cite: 'PEN 290(d)(1)',
      when: (facts) => registersSince(facts, 'one'),
      until: (facts, today) => registryYearsEnd(10, facts, today),
    },
    {
      reason: 'registry-twenty-years',
      cite: 'PEN 290(d)(2)',
      when: (facts) => registersSince(facts, 'two'),
      until: (facts, today) => registryYearsEnd(20, facts, today),
    },
  ],

  needs: [
    ...gates.needsCaliforniaConviction('PEN 290.5(a)'),
    need('mustRegister', 'PEN 290.5(a)'),
    need('registeredSince', 'PEN 290(d)', hasTierWithAnEnd),
    ...gates.needsOfPerson('PEN 290.5(a)'),
  ],

  discretion: [],

  grants: [{ reason: 'registry-over', cite: 'PEN 290.5(a)', standing: 'judge-decides', when: () => true }],

  notes: [
    {
      reason: 'registry-keep',
      cite: 'PEN 290.5(a)',
      aloud: true,
      beside: ['judge-decides', 'later', 'lawyer'],
      when: () => true,
    },
    {
      reason: 'registry-birthday',
      cite: 'PEN 290.5(a)',
      doubt: 'registry-filing-day',
      aloud: true,
      lawyerToo: true,
      beside: ['judge-decides', 'later'],
      when: () => true,
    },
  ],
});

/** A section that never brings registration did not, unless we were told that a judge ordered it: PEN 290.006. */
function isFromAnotherCase(facts: Facts): boolean {
  if (facts.level === 'infraction') return true;
  if (facts.requiredRegistration !== 'unknown') return facts.requiredRegistration === 'no';
  return flagOf(facts, 'registrable') === false;
}

function hasTierWithAnEnd({ mustRegister, registryTier }: Facts): boolean {
  return mustRegister === 'yes' && (registryTier === 'one' || registryTier === 'two');
}

function registersSince(facts: Facts, tier: 'one' | 'two'): boolean {
  return hasTierWithAnEnd(facts) && facts.registryTier === tier && facts.registeredSince !== 'unknown';
}
