import type { Case, Person } from '../../src/rules/index.ts';
import { isLevelImpossible } from './level-of-offence.ts';
import { isAfter, isBefore, mayBeOver } from './times.ts';

/** What cannot be true of one case together: the field to look at, and one clear sentence. */
type Contradiction = Readonly<{
  field: keyof Case;
  message: string;
  when: (record: Case, person: Person, today: string) => boolean;
}>;

/** The first thing that cannot be true: where, and one clear sentence. */
export function contradictionIn(person: Person, records: readonly Case[], today: string): string | undefined {
  if (isAfter(person.registeredSince, today)) return `person.registeredSince: ${ahead}`;
  const found = records.flatMap((record, index) =>
    contradictions
      .filter(({ when }) => when(record, person, today))
      .map(({ field, message }) => `records.${index}.${field}: ${message}`),
  );
  return found[0];
}

const ahead = 'This lies in the future.';

/** In the order in which they happen; a probation may end in the future. */
const past = ['offended', 'arrested', 'sentenced', 'released', 'supervisionEnded'] as const;

/** Only what is sure: a date that may be in order is in order, and an unknown contradicts nothing. */
const contradictions: readonly Contradiction[] = [
  ...past.map((field): Contradiction => ({
    field,
    message: ahead,
    when: (record, _person, today) => isAfter(record[field], today),
  })),
  {
    field: 'outcome',
    message: 'A conviction does not end as a case without one does.',
    when: ({ disposition, outcome }) => disposition === 'conviction' && outcome !== 'unknown',
  },
  ...(['sentence', 'probation'] as const).map((field): Contradiction => ({
    field,
    message: 'A case without a conviction brings no sentence and no probation.',
    when: (record) => isWithoutAnyConviction(record) && record[field] !== 'unknown',
  })),
  {
    field: 'level',
    message: 'This offense is not charged at this level; docs/law/offences.md lists the levels of each.',
    when: isLevelImpossible,
  },
  {
    field: 'sentence',
    message: 'A misdemeanor brings no split sentence and no state prison.',
    when: ({ level, sentence }) => level === 'misdemeanor' && isFelonyOnly(sentence),
  },
  {
    field: 'sentence',
    message: 'An infraction brings no jail and no prison.',
    when: ({ level, sentence }) =>
      level === 'infraction' && (sentence === 'county-jail' || isFelonyOnly(sentence)),
  },
  {
    field: 'custodyAfterRevocation',
    message: 'Only a felony brings a split sentence or state prison.',
    when: ({ level, custodyAfterRevocation }) =>
      (level === 'misdemeanor' || level === 'infraction') && isFelonyOnly(custodyAfterRevocation),
  },
  {
    field: 'probation',
    message: 'There is an end of probation, and the sentence was not probation.',
    when: ({ sentence, probation }) =>
      probation !== 'unknown' && sentence !== 'unknown' && sentence !== 'probation',
  },
  {
    field: 'probation',
    message: 'Probation goes on, and the person is under no supervision.',
    when: ({ probation, probationEnds }, { supervision }, today) =>
      probation === 'ongoing' && supervision === 'none' && !mayBeOver(probationEnds, today),
  },
  {
    field: 'sentenced',
    message: 'Nobody is sentenced before the offense.',
    when: ({ offended, sentenced }) => isBefore(sentenced, offended),
  },
  {
    field: 'released',
    message: 'Nobody leaves custody before the sentence.',
    when: ({ sentenced, released }) => isBefore(released, sentenced),
  },
  {
    field: 'supervisionEnded',
    message: 'Supervision does not end before the custody that it follows.',
    when: ({ released, supervisionEnded }) => isBefore(supervisionEnded, released),
  },
];

/** A conviction that was overturned had a sentence once. */
function isWithoutAnyConviction({ disposition, outcome }: Case): boolean {
  return disposition === 'no-conviction' && outcome !== 'overturned';
}

function isFelonyOnly(custody: Case['sentence'] | Case['custodyAfterRevocation']): boolean {
  return custody === 'split' || custody === 'state-prison';
}
