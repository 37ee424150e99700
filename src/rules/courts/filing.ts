import type { CourtFact } from './fact.ts';

const seen = '2026-11-23';

/** How long before the ruling the prosecutor has to have a copy: PEN 1203.4(d)(1). */
export const notice = {
  key: 'notice',
  days: 15,
  sure: 'seen',
  source: 'https://leginfo.legislature.ca.gov/faces/codes_displaySection.xhtml?lawCode=PEN&sectionNum=1203.4',
  seen,
} as const satisfies CourtFact;

/** How papers go to a court of California. */
export const filing: readonly CourtFact[] = [
  notice,
  {
    key: 'one-per-case',
    number: 1,
    sure: 'seen',
    source:
      'https://roadmap.rootandrebound.org/understanding-cleaning-up-your-criminal-record/expungement-appendix/petition-for-dismissal-california-expungement/',
    seen,
  },
  {
    key: 'server',
    number: 18,
    sure: 'unconfirmed',
    source: 'https://courts.ca.gov/documents/cr106.pdf',
    seen,
  },
  {
    key: 'certificate-county',
    sure: 'partly',
    source: 'https://law.onecle.com/california/penal/4852.06.html',
    seen,
  },
  {
    key: 'registry-county',
    sure: 'seen',
    source: 'https://selfhelp.courts.ca.gov/how-ask-pc-290-registartion-relief',
    seen,
  },
  {
    key: 'arrest-notice',
    days: 15,
    sure: 'seen',
    source: 'https://fill.io/CR-409-INFO-Information-on-How-to-File-a-Petition-7f0f07e1',
    seen,
  },
  {
    key: 'again',
    sure: 'unconfirmed',
    source:
      'https://tularecountypublicdefender.com/publicdefender/index.cfm/services/adult-services/record-expungement-information/',
    seen,
  },
];
