import { sideQuestions } from './side-questions.ts';

/** What a message may talk about: the side questions in their own words, and what the rules put together. */
export const concepts = [
  ...sideQuestions,
  /** Matters that another service helps with, and small talk. */
  'elsewhere',
  /** The same, unless the message asks something of ours as well. */
  'perhaps-elsewhere',
  /** A ticket of another kind, and looking for work: ours only when a record comes into it. */
  'other-ticket',
  'job-search',
  /** Looking for a home, or losing it: the same. */
  'home',
  'after-this',
  /** Somebody else's arrest or record. */
  'someone-else',
  'asks',
  'means',
  'difference',
  'find-out',
  'again',
  'see',
  'tell',
  'erase',
  'seal',
  'expunge',
  'reduce',
  'record',
  'case',
  'arrest',
  'felony',
  'misdemeanor',
  'level',
  /** "Felony or misdemeanor". */
  'which-level',
  'probation',
  'parole',
  'drugs',
  'theft',
  'employer',
  'application',
  'lawyer',
  'alone',
  'helper',
  'needs',
  'pay',
  'debt',
  'judge',
  'police',
  'papers',
  'data',
  'share',
  'this-chat',
  /** What the person tells us. */
  'my-words',
  'file',
  'license',
  'deny',
  'get',
  'others',
  'prosecutor',
  'deadline',
  'vehicle',
  'number',
  /** Little money. */
  'poor',
  /** Letting the other side know: "give a copy". */
  'serve',
] as const;

export type Concept = (typeof concepts)[number];
