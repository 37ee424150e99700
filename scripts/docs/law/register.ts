import type { Doubt } from '../../../src/rules/doubt.ts';

/**
 * The register of doubts, the most harmful first. One that rows answer names the questions in `doubts.ts`; one that no
 * row can hold says what is done meanwhile.
 */
export type Registered = Readonly<
  { question: string } & ({ doubts: readonly [Doubt, ...Doubt[]] } | { meanwhile: string })
>;

export const register: readonly Registered[] = [
  {
    question:
      'Which bills signed in autumn 2026 take effect on 1 January 2027? Nobody could check here. A person has to open the official text of PEN 17, 851.91 to 851.93, 1203.4 to 1203.49, 236.14, 236.15, WIC 781 to 788 and HSC 11361.8.',
    meanwhile: 'The text in force in October 2026. The bills to look for stand below.',
  },
  {
    question: 'Does "completion of the sentence" in PEN 1203.41 include parole after prison?',
    doubts: ['completion-of-the-sentence'],
  },
  {
    question: 'Does post-release community supervision bar PEN 1203.41 and 1203.4?',
    doubts: ['supervision-after-custody'],
  },
  {
    question: 'Does Los Angeles or any other county still charge for a petition under form CR-180?',
    meanwhile:
      'The statutes carry no fee; people are told to ask for a fee waiver (FW-001) if a clerk asks for money.',
  },
  {
    question: 'Do other unpaid fines mean that the conditions were not fulfilled?',
    doubts: ['other-fines'],
  },
  {
    question: 'Misdemeanor probation that was revoked: PEN 1203.4 or PEN 1203.4a(b)?',
    doubts: ['revoked-misdemeanor-probation'],
  },
  {
    question:
      'PEN 1203.425, felonies: back to 1973 or to 2005? Does a new felony start the four years again?',
    doubts: ['automatic-felony-window', 'new-felony-and-the-four-years'],
  },
  {
    question: 'PEN 851.91: has the time limit to charge run?',
    doubts: ['arrest-time-limit', 'arrest-refiling'],
  },
  {
    question: 'PEN 851.92: to whom does a sealed arrest still have to be told, after the change of 2025?',
    meanwhile: 'The list was not read. The wide warning on disclosure is said with every result.',
  },
  {
    question: 'PEN 1203.4b: exactly which licenses may still ask about a fire-crew dismissal?',
    meanwhile:
      'The full warning on disclosure is said. A pending charge is read as a bar; unpaid restitution is not.',
  },
  {
    question:
      'PEN 4852.01(c): the full list of who cannot ask for a certificate of rehabilitation. PEN 4852.06: in which county?',
    meanwhile: 'Not read in the current text: the public defender looks first.',
  },
  {
    question:
      'PEN 1170.18(f) to (k), the exclusions of HSC 11361.8, and the names of their forms: known from memory.',
    meanwhile: 'Marked [UOK] where a spec says them.',
  },
  {
    question: 'WIC 781.2: since when, and for which old cases? WIC 707(b): which details?',
    doubts: ['juvenile-probation-petition', 'juvenile-serious'],
  },
  {
    question:
      'VEH 42002.1 and 42001: what does the present text say? It was known from secondary lists only.',
    doubts: ['police-stop'],
  },
  {
    question: 'PEN 17(b)(3): can a wobbler with a suspended prison sentence now be reduced?',
    meanwhile: 'A lawyer.',
  },
  {
    question:
      'Which offenses are wobblers, serious (PEN 1192.7(c)), violent (PEN 667.5(c)) or registrable (PEN 290(c))?',
    meanwhile:
      'The offense table was built from official bulk text, newest amendment 13 July 2026. A lawyer has to review it. A name alone never decides these flags.',
  },
  {
    question: 'Offices, hotlines and courthouses in Los Angeles: are their numbers right?',
    meanwhile: 'Each has its own source and date; one that was not checked lately says so.',
  },
];

/** Open questions of no row that the register does not rank. */
export const openBesides: readonly Registered[] = [
  {
    question: 'Does an attempt at an offense listed in PEN 1203.4(b) fall under the list?',
    meanwhile: 'Attempts are not told apart: a sex offense goes to a lawyer.',
  },
];

/** A bill that may have become law, and what to look for. */
export type Bill = Readonly<{ bill: string; would: string; lastSeen: string }>;

/** Bills of 2025 and 2026: one signed in autumn 2026 is the law from 1 January 2027 and was in no text we read. */
export const bills: readonly Bill[] = [
  {
    bill: 'SB 834 (Durazo)',
    would:
      'automatic relief would look past "pending" entries idle for three years; a court certificate of relief; notes on local records',
    lastSeen: 'passed the Senate in June 2025, then in Assembly Appropriations; outcome unknown',
  },
  {
    bill: 'AB 938 (Bonta)',
    would: 'PEN 236.14 and 236.15 would reach every offense but murder',
    lastSeen: 'held on 29 August 2025',
  },
  {
    bill: 'AB 704 and AB 2384 (Lowenthal)',
    would: 'a new PEN 1203.48 would seal cases (AB 704: offenses before age 26, four clean years)',
    lastSeen: 'AB 2384 amended on 16 March 2026; outcome unknown',
  },
  {
    bill: 'SB 1395 (2026)',
    would: 'protective orders; it writes PEN 1203.425 out again',
    lastSeen: 'outcome unknown; SB 421, before it, died',
  },
  {
    bill: 'AB 2428 (2026)',
    would: 'it would repeal more fees',
    lastSeen: 'introduced on 20 February 2026; outcome unknown',
  },
];
