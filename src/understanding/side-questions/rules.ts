import type { Concept } from './concepts.ts';
import type { SideQuestion } from './side-questions.ts';

/** All of these concepts together, and none of those, speak this strongly for a side question. */
export type Rule = Readonly<{ strength: number; all: readonly Concept[]; none: readonly Concept[] }>;

/** What may be asked of every case: a word that is only mentioned there is not what is asked. */
const asides = [
  'cost',
  'how-long',
  'need-lawyer',
  'where-to-file',
  'hearing',
  'employer',
  'disclose-application',
] as const;

/**
 * How strongly each side question is asked. Its own words come first. What people want to know (may I vote?) is stronger
 * than what kind of case they have (a DUI), and a kind of case is stronger than what may be asked of every case (how
 * long?). From 4 on a message asks it; the strongest wins.
 */
export const rules: Readonly<Record<SideQuestion | 'elsewhere', readonly Rule[]>> = {
  elsewhere: [
    when(8, 'elsewhere'),
    when(9, 'someone-else'),
    when(8, 'other-ticket'),
    but('record', 'case').after(8, 'job-search'),
    but('record', 'case', 'after-this').after(8, 'home'),
    when(4.25, 'perhaps-elsewhere'),
  ],

  guns: [when(8, 'guns')],
  voting: [but('elsewhere').after(8.5, 'voting')],
  jury: [when(8.5, 'jury')],
  immigration: [when(8, 'immigration')],
  housing: [when(7.5, 'housing')],
  'professional-licence': [
    when(7.5, 'professional-licence'),
    when(8, 'professional-licence', 'license'),
    but('vehicle', 'driving-licence').after(4, 'license'),
    but('vehicle', 'driving-licence').after(7, 'license', 'deny'),
  ],
  'driving-licence': [
    when(7.5, 'driving-licence'),
    when(7.5, 'license', 'vehicle'),
    but('professional-licence').after(4, 'license'),
  ],
  privacy: [
    but('warrant').after(7.5, 'privacy'),
    when(8.25, 'privacy', 'immigration'),
    when(7.5, 'my-words', 'tell'),
    when(7.5, 'my-words', 'police'),
    when(7.5, 'my-words', 'others'),
    when(6, 'privacy'),
    when(8.5, 'data', 'share'),
    when(8, 'data', 'erase'),
    when(8, 'data', 'see'),
    when(4.5, 'data'),
    when(8, 'this-chat', 'see'),
    when(8, 'this-chat', 'others'),
    when(8, 'this-chat', 'tell'),
    when(8, 'share', 'judge'),
    when(8.5, 'share', 'police'),
  ],
  'bot-or-lawyer': [when(7.8, 'bot-or-lawyer')],
  'get-my-record': [
    but('employer', 'housing', 'erase', 'does-it-erase', 'others').after(7.75, 'get-my-record'),
    when(5, 'get-my-record'),
    when(7.5, 'federal', 'get', 'record'),
    but('employer', 'housing', 'erase', 'police', 'expunge', 'seal').after(6.75, 'get', 'record'),
  ],
  'case-number': [
    but('means').after(7.5, 'case-number'),
    when(7.5, 'case-number', 'number'),
    when(8.25, 'case-number', 'papers'),
    but('how-many').after(7.5, 'number', 'case'),
  ],

  'felony-vs-misdemeanor': [
    but('housing', 'employer', 'immigration').after(8, 'level', 'means'),
    when(8, 'level', 'difference'),
    when(8, 'level', 'find-out'),
    but('how-many').after(7.5, 'felony', 'misdemeanor'),
    when(6, 'felony', 'reduce'),
    when(6.75, 'felony-vs-misdemeanor'),
    when(7.5, 'felony-vs-misdemeanor', 'level'),
    but('prop47').after(8.6, 'which-level'),
  ],
  'probation-vs-parole': [
    when(8, 'probation', 'means'),
    when(8, 'parole', 'means'),
    when(8, 'probation', 'difference'),
    when(8, 'probation', 'find-out'),
    when(8, 'parole', 'find-out'),
    when(7.5, 'probation', 'parole'),
    when(6.5, 'probation-vs-parole'),
  ],

  dui: [when(7.25, 'dui'), when(7.6, 'dui', 'expunge')],
  'sex-offence': [when(7, 'sex-offence')],
  marijuana: [when(7, 'marijuana'), when(7.5, 'marijuana', 'automatic-relief')],
  federal: [when(7, 'federal')],
  'out-of-state': [when(7, 'out-of-state')],
  juvenile: [
    when(7.6, 'juvenile', 'see'),
    when(7, 'juvenile'),
    when(7.8, 'juvenile', 'seal'),
    when(7.5, 'juvenile', 'automatic-relief'),
  ],
  warrant: [but('dui', 'does-it-erase').after(7.5, 'warrant'), when(6.5, 'warrant')],
  'unpaid-fines': [when(7, 'unpaid-fines')],
  prop47: [
    when(8.5, 'prop47'),
    when(6.5, 'theft', 'felony'),
    when(7, 'theft', 'reduce'),
    when(8.25, 'theft', 'felony', 'reduce'),
    but('marijuana').after(8.25, 'drugs', 'felony', 'reduce'),
    but('marijuana').after(6.5, 'drugs', 'felony'),
    but('marijuana').after(7, 'drugs', 'reduce'),
  ],

  cost: [when(6, 'cost'), when(7.25, 'cost', 'poor')],
  'how-long': [
    when(6.4, 'how-long'),
    when(6.8, 'how-long', 'employer'),
    when(7.8, 'how-long', 'application'),
  ],
  'need-lawyer': [
    when(6.5, 'need-lawyer'),
    when(7.25, 'lawyer', 'needs'),
    when(6, 'alone'),
    when(7, 'helper', 'papers'),
  ],
  'employer-see': [
    when(6, 'employer-see'),
    when(7, 'employer', 'see'),
    when(6, 'application', 'see'),
    when(7, 'employer', 'deny'),
    when(6.5, 'employer', 'employer-see'),
  ],
  'disclose-application': [
    when(6.5, 'disclose-application'),
    but('housing').after(7.5, 'disclose-application', 'application'),
    when(7.25, 'disclose-application', 'employer'),
    when(7, 'disclose-application', 'tell'),
    when(7, 'disclose-application', 'papers'),
    when(7.5, 'application', 'tell'),
    when(7.25, 'employer', 'tell'),
    when(4.5, 'application'),
  ],
  'how-many': [when(6.5, 'how-many'), when(6.5, 'again', 'deny')],
  'where-to-file': [
    but('how-long').after(6.5, 'where-to-file'),
    when(6, 'where-to-file'),
    when(7.75, 'where-to-file', 'application'),
    when(7, 'prosecutor', 'serve'),
    when(4.5, 'papers', 'file'),
  ],
  hearing: [
    when(5.5, 'prosecutor'),
    when(6, 'hearing'),
    when(4.5, 'judge'),
    when(7.25, 'judge', 'tell'),
    but('where-to-file').after(7.25, 'hearing', 'needs'),
  ],
  'sealing-vs-expungement': [
    when(6.5, 'sealing-vs-expungement'),
    when(7.5, 'seal', 'difference'),
    when(7.5, 'expunge', 'difference'),
    when(7.5, 'seal', 'expunge'),
    but('dui', 'sex-offence', 'federal', ...asides).after(7.5, 'expunge', 'means'),
    when(7.5, 'seal', 'means'),
    when(6, 'seal'),
  ],
  'automatic-relief': [
    but('disclose-application', 'employer').after(7, 'automatic-relief'),
    when(5, 'automatic-relief'),
  ],
  'does-it-erase': [
    when(6, 'does-it-erase'),
    when(6.5, 'police', 'see', 'erase'),
    when(6.5, 'judge', 'see', 'case'),
    when(6.25, 'judge', 'record', 'does-it-erase'),
    when(7, 'does-it-erase', 'erase', 'see'),
    when(8, 'expunge', 'erase', 'means'),
    when(5.75, 'erase', 'record'),
    when(5, 'erase'),
    when(5.5, 'police', 'see'),
    when(7, 'police', 'see', 'case'),
    when(7.8, 'police', 'see', 'does-it-erase'),
    when(6.25, 'others', 'see', 'record'),
    when(5.5, 'others', 'see', 'case'),
  ],
};

function when(strength: number, ...all: readonly Concept[]): Rule {
  return { strength, all, none: [] };
}

function but(...none: readonly Concept[]) {
  return {
    after: (strength: number, ...all: readonly Concept[]): Rule => ({ strength, all, none }),
  };
}
