import type { CourtFact } from './fact.ts';

const seen = '2026-11-23';

/** What somebody asks for who cannot pay a court. */
export const feeWaiver = {
  key: 'waiver',
  form: 'FW-001',
  sure: 'seen',
  source: 'https://countyofmonterey.gov/government/departments-i-z/public-defender/clear-my-record',
  seen,
} as const satisfies CourtFact;

/** What it costs to ask. No court page saying so was seen: a clerk in Los Angeles has to confirm it. */
export const fees: readonly CourtFact[] = [
  {
    key: 'dismissal',
    dollars: 0,
    sure: 'partly',
    source: 'https://legiscan.com/CA/text/SB134/id/2830399',
    seen,
  },
  { key: 'los-angeles', sure: 'unconfirmed', source: 'https://www.lacourt.org/', seen },
  {
    key: 'arrest',
    dollars: 0,
    sure: 'partly',
    source: 'https://selfhelp.courts.ca.gov/clean-your-record/arrest-no-conviction',
    seen,
  },
  {
    key: 'registry',
    dollars: 0,
    sure: 'seen',
    source: 'https://selfhelp.courts.ca.gov/how-ask-pc-290-registartion-relief',
    seen,
  },
  {
    key: 'juvenile',
    dollars: 0,
    sure: 'seen',
    source:
      'https://ccresourcecenter.org/2019/10/10/california-becomes-third-state-to-adopt-clean-slate-record-relief',
    seen,
  },
  {
    key: 'certificate',
    dollars: 0,
    sure: 'unconfirmed',
    source:
      'https://leginfo.legislature.ca.gov/faces/codes_displaySection.xhtml?lawCode=PEN&sectionNum=4852.09',
    seen,
  },
  feeWaiver,
  { key: 'copies', sure: 'partly', source: 'https://github.com/oliver-rourke/tap-plugins', seen },
  {
    key: 'restitution-fines',
    since: '2025-01-01',
    sure: 'unconfirmed',
    source:
      'https://leginfo.legislature.ca.gov/faces/codes_displaySection.xhtml?lawCode=PEN&sectionNum=1465.9',
    seen,
  },
];
