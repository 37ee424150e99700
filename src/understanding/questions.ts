/**
 * The choices whose words every language brings. "Not sure" is not among them: any way of saying "I don't know" is.
 * A question may be asked under another id; then an option is known by its own id alone.
 */
export const optionIds = {
  lang: ['en', 'es'],
  supervision: ['none', 'probation', 'after-custody', 'serving', 'parole', 'other'],
  'case-kind': ['conviction', 'no-conviction', 'juvenile', 'elsewhere'],
  forum: ['federal', 'other-state', 'military', 'tribal'],
  level: ['felony', 'misdemeanor', 'infraction'],
  sentence: ['probation', 'county-jail', 'state-prison', 'fine'],
  'probation-outcome': ['completed', 'ended-early', 'violated', 'revoked'],
  'after-revocation': ['county-jail', 'split', 'state-prison'],
  outcome: ['convicted', 'dismissed', 'acquitted', 'open', 'not-charged', 'diversion', 'overturned'],
  'abuse-pattern': ['none', 'several'],
  offence: ['driving', 'sex', 'other'],
  driving: ['dui', 'dangerous', 'other-driving', 'police-stop'],
  review: ['ok', 'another', 'fix'],
  after: ['why', 'next-steps', 'who-helps', 'other-ways', 'page', 'done'],
  'other-ways': ['survivor', 'military', 'unfair-plea', 'under-18', 'back'],
  declined: ['go-on'],
  goodbye: ['see-result', 'start-over'],
  where: ['la-county', 'other-ca', 'other-state', 'federal'],
  'which-is-right': ['crime-date', 'sentenced', 'released', 'supervision-ended'],
  'side-question': ['professional-licence', 'driving-licence'],
  need: ['clear', 'copy', 'legal-help', 'other'],
  'fix-case': [
    'case-1',
    'case-2',
    'case-3',
    'case-4',
    'case-5',
    'case-6',
    'case-7',
    'case-8',
    'case-9',
    'person',
    'more',
  ],
  fix: [
    'pending',
    'supervision',
    'registration',
    'case-kind',
    'outcome',
    'arrested',
    'fire-crew',
    'crime-date',
    'level',
    'sentence',
    'probation',
    'sentenced',
    'released',
    'offence',
    'where',
    'place',
    'more',
  ],
} as const;

const above: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = {
  where: { 'la-county': ['federal'], 'other-ca': ['federal'], 'other-state': ['federal'] },
  'probation-outcome': {
    completed: ['violated'],
    '?': ['completed', 'ended-early', 'violated', 'revoked'],
  },
  'after-revocation': { 'county-jail': ['split'] },
};

/** The options of a question that hold another one in them, or that say more than words that fit several (`?`). */
export function outranked(question: string, option: string): readonly string[] {
  return above[question]?.[option] ?? [];
}

/** What a yes/no question turns on: it decides which words beside yes and no answer it. */
export const topics = [
  'consent',
  'open-case',
  'supervision',
  'custody',
  'registration',
  'traffic',
  'given-probation',
  'given-supervision',
  'finished',
  'new-conviction',
  'serious',
  'super-strike',
  'pleaded',
  'evaded',
  'fire-crew',
  'prison',
  'right',
] as const;

export type Topic = (typeof topics)[number];

const topicOf: Readonly<Record<string, Topic>> = {
  consent: 'consent',
  pending: 'open-case',
  supervision: 'supervision',
  'probation-ongoing': 'supervision',
  serving: 'custody',
  registration: 'registration',
  'required-registration': 'registration',
  traffic: 'traffic',
  probation: 'given-probation',
  split: 'given-supervision',
  'supervised-after': 'given-supervision',
  finished: 'finished',
  'sentence-done': 'finished',
  'new-conviction': 'new-conviction',
  'new-felony': 'new-conviction',
  serious: 'serious',
  'super-strike': 'super-strike',
  'deferred-entry': 'pleaded',
  evaded: 'evaded',
  'fire-crew': 'fire-crew',
  prison: 'prison',
};

/** The topic of a yes/no question; one nobody knows is answered with yes and no alone. */
export function topicOfQuestion(id: string): Topic | undefined {
  return Object.hasOwn(topicOf, id) ? topicOf[id] : undefined;
}

/** What may have a date in a case. */
export const dateEvents = ['offence', 'arrest', 'sentence', 'start', 'release', 'end'] as const;

export type DateEvent = (typeof dateEvents)[number];

const eventOf: Readonly<Record<string, DateEvent>> = {
  conv_date: 'sentence',
  sentenced: 'sentence',
  arrested: 'arrest',
  'crime-date': 'offence',
  released: 'release',
  end_date: 'end',
  'probation-ends': 'end',
  'supervision-ended': 'end',
};

/** What a date question asks for. */
export function eventOfQuestion(id: string): DateEvent | undefined {
  return Object.hasOwn(eventOf, id) ? eventOf[id] : undefined;
}
