import { needsCaliforniaArrest, noFinishedDiversion, outsideCaliforniaArrests } from '../../arrests.ts';
import {
  isNoDrugCharge,
  mayBeDeferredEntry,
  mayBeGrantedBeforeItBegan,
  mayBeNoDrugCharge,
  wasGrantedAfterItEnded,
  wasGrantedBeforeItBegan,
} from '../../deferred-entry.ts';
import type { Facts } from '../../facts.ts';
import { need } from '../../needs.ts';
import { defineRelief } from '../../relief.ts';

/** The guilty plea of the old drug program is taken back: the one dismissal that matters for immigration. */
export const deferredEntryWithdrawal = defineRelief({
  id: 'pc-1203-43-deferred-entry',
  role: 'clears',
  cite: 'PEN 1203.43',
  checked: '2026-11-23',

  outOfReach: [
    ...outsideCaliforniaArrests('PEN 1203.43(b)'),
    noFinishedDiversion('PEN 1203.43(b)'),
    {
      reason: 'no-deferred-entry',
      cite: 'PEN 1203.43(b)',
      when: ({ deferredEntry }) => deferredEntry === 'no',
    },
    {
      reason: 'no-drug-program',
      cite: 'PEN 1000',
      when: isNoDrugCharge,
    },
    {
      reason: 'deferred-entry-before-1997',
      cite: 'PEN 1203.43(b)',
      when: wasGrantedBeforeItBegan,
    },
    {
      reason: 'deferred-entry-after-2017',
      cite: 'PEN 1000',
      lawyerToo: true,
      when: wasGrantedAfterItEnded,
    },
  ],

  bars: [],
  lawyer: [],
  holds: [],
  waits: [],

  needs: [
    ...needsCaliforniaArrest('PEN 1203.43(b)'),
    need('deferredEntry', 'PEN 1203.43(b)', hadDiversion),
    {
      missing: 'offence',
      reason: 'unknown-drug-program',
      cite: 'PEN 1000',
      when: (facts) => hadDiversion(facts) && mayBeNoDrugCharge(facts),
    },
    need('arrested', 'PEN 1203.43(b)', (facts) => hadDiversion(facts) && facts.sentenced === 'unknown'),
    {
      missing: 'sentenced',
      reason: 'deferred-entry-date',
      cite: 'PEN 1203.43(b)',
      when: (facts) => hadDiversion(facts) && mayBeGrantedBeforeItBegan(facts),
    },
  ],

  discretion: [],

  grants: [
    {
      reason: 'deferred-entry-finished',
      cite: 'PEN 1203.43(b)',
      standing: 'by-right',
      items: ['7'],
      when: () => true,
    },
  ],

  notes: [
    {
      reason: 'deferred-entry-immigration',
      cite: 'PEN 1203.43(a)',
      aloud: true,
      when: mayBeDeferredEntry,
    },
    {
      reason: 'deferred-entry-file-gone',
      cite: 'PEN 1203.43(b)',
      beside: ['by-right'],
      when: () => true,
    },
  ],
});

/** Until then nothing about the program is asked. */
function hadDiversion({ outcome }: Facts): boolean {
  return outcome === 'diversion';
}
