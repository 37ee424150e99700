/**
 * A question the statutes leave open. A row that names one holds the cautious reading: the later date or the weaker
 * standing. `docs/law/doubts.md` puts each question to a lawyer.
 */
export type Doubt =
  | 'arrest-evasion'
  | 'arrest-refiling'
  | 'arrest-time-limit'
  | 'automatic-after-a-violation'
  | 'automatic-after-early-discharge'
  | 'automatic-felony-window'
  | 'completion-of-the-sentence'
  | 'diversion-sealing-law'
  | 'driving-list-without-probation'
  | 'felony-without-felony-custody'
  | 'honest-life'
  | 'innocence-deadline'
  | 'juvenile-open'
  | 'juvenile-probation-petition'
  | 'juvenile-registrant'
  | 'juvenile-serious'
  | 'length-of-rehabilitation'
  | 'new-felony-and-the-four-years'
  | 'other-fines'
  | 'police-stop'
  | 'probation-elsewhere-without-probation'
  | 'registration-alone'
  | 'registry-filing-day'
  | 'registry-open-case'
  | 'rehabilitation-open-case'
  | 'renamed-felony-custody'
  | 'revoked-misdemeanor-probation'
  | 'straight-term'
  | 'supervision-after-custody';
