import type { CourtFact, Sure } from './fact.ts';

/** A form of a court or of the state: what it is for, and its edition where we saw one. */
type CourtForm = CourtFact & Readonly<{ form: string }>;

const cr180 = 'https://courts.ca.gov/documents/cr180.pdf';
const countyGuide = 'https://github.com/oliver-rourke/tap-plugins';
const arrestGuide = 'https://selfhelp.courts.ca.gov/clean-your-record/arrest-no-conviction';
const registryGuide = 'https://selfhelp.courts.ca.gov/how-ask-pc-290-registartion-relief';
const stateRecordFaq = 'https://oag.ca.gov/fingerprints/security_faq';

/** Every form we name to anybody. CR-180-INFO, CR-408 and CR-411 to CR-414 were not found: they are never named. */
export const courtForms: readonly CourtForm[] = [
  ...listed('seen', cr180, { 'CR-180': 'petition', 'CR-181': 'order' }, '2024-01-01'),
  ...listed('partly', countyGuide, {
    'CR-106': 'proof-of-service',
    'CR-401': 'marijuana-paper',
    'CR-402': 'marijuana-paper',
    'CR-403': 'marijuana-paper',
    'CR-425': 'loitering-petition',
    'CR-426': 'loitering-order',
  }),
  ...listed('seen', countyGuide, {
    'POS-050': 'electronic-service',
    'CR-430': 'fire-petition',
    'CR-430-INFO': 'fire-guide',
    'CR-431': 'fire-proof',
    'CR-432': 'fire-order',
  }),
  ...listed('seen', cr180, { 'MC-031': 'declaration', 'MC-025': 'attachment' }),
  ...listed('unconfirmed', 'https://courts.ca.gov/documents/cr187.pdf', { 'CR-187': 'vacate-motion' }),
  ...listed('unconfirmed', 'https://courts.ca.gov/documents/cr188.pdf', { 'CR-188': 'vacate-order' }),
  ...listed(
    'seen',
    'https://www.dochub.com/fillable-form/427083-cr-400-petition-application-health-and-safety-code-11361-8-adult-crimes-judicial-council-forms',
    { 'CR-400': 'marijuana-petition' },
  ),
  ...listed(
    'partly',
    'https://instafill.ai/forms/form-cr-405-order-after-petitionapplication-for-resentencing-and-dismissal-pen-code-117022',
    { 'CR-404': 'hiv-petition' },
  ),
  ...listed(
    'seen',
    'https://instafill.ai/forms/form-cr-405-order-after-petitionapplication-for-resentencing-and-dismissal-pen-code-117022',
    { 'CR-405': 'hiv-order' },
  ),
  ...listed('seen', arrestGuide, { 'CR-409': 'arrest-petition', 'CR-410': 'arrest-order' }),
  ...listed('seen', 'https://fill.io/CR-409-INFO-Information-on-How-to-File-a-Petition-7f0f07e1', {
    'CR-409-INFO': 'arrest-guide',
  }),
  ...listed('seen', registryGuide, { 'CR-415': 'registry-petition' }),
  ...listed('partly', registryGuide, {
    'CR-415-INFO': 'registry-guide',
    'CR-416': 'registry-paper',
    'CR-417': 'registry-paper',
    'CR-418': 'registry-paper',
  }),
  ...listed('unconfirmed', 'https://courts.ca.gov/documents/jv590.pdf', { 'JV-590': 'juvenile-order' }),
  ...listed('unconfirmed', 'https://courts.ca.gov/documents/jv595.pdf', { 'JV-595': 'juvenile-petition' }),
  ...listed('unconfirmed', 'https://courts.ca.gov/documents/jv595info.pdf', {
    'JV-595-INFO': 'juvenile-guide',
  }),
  ...listed('unconfirmed', 'https://courts.ca.gov/documents/jv744.pdf', { 'JV-744': 'juvenile-marijuana' }),
  ...listed(
    'seen',
    'https://countyofmonterey.gov/government/departments-i-z/public-defender/clear-my-record',
    { 'FW-001': 'fee-waiver' },
  ),
  ...listed(
    'partly',
    'https://countyofmonterey.gov/government/departments-i-z/public-defender/clear-my-record',
    { 'FW-001-INFO': 'fee-waiver-guide', 'FW-003': 'fee-waiver-order' },
  ),
  ...listed('seen', stateRecordFaq, { 'BCIA 8016RR': 'state-record', 'BCIA 8706': 'state-record-error' }),
  ...listed('seen', 'http://laalmanac.com/_main/criminalrecords.php', { 'BCIA 8705': 'state-record-abroad' }),
  ...listed('unconfirmed', 'https://oag.ca.gov/fingerprints', { 'BCIA 8270': 'innocence-petition' }),
];

/** What a form is, by its number. */
export function formKey(id: string): string | undefined {
  return courtForms.find(({ form }) => form === id)?.key;
}

/** The day of the edition whose numbers we know. */
export function formEdition(id: string): string | undefined {
  return courtForms.find(({ form }) => form === id)?.since;
}

/** By the form's number, the key of its sentence. */
function listed(
  sure: Sure,
  source: string,
  forms: Readonly<Record<string, string>>,
  since?: string,
): readonly CourtForm[] {
  return Object.entries(forms).map(([form, key]) => ({
    key,
    form,
    sure,
    source,
    seen: '2026-11-23',
    ...(since !== undefined && { since }),
  }));
}
