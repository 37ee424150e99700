import { intervalOf } from '../../src/rules/dates/interval.ts';
import type { Case, Known, PartialDate } from '../../src/rules/index.ts';

/** What cannot be true of one case together: the field to look at, and one clear sentence. */
type Contradiction = Readonly<{ field: keyof Case; message: string; when: (record: Case) => boolean }>;

/** Only what is sure: a date that may be in order is in order, and an unknown contradicts nothing. */
export const contradictions: readonly Contradiction[] = [
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

function isFelonyOnly(custody: Case['sentence'] | Case['custodyAfterRevocation']): boolean {
  return custody === 'split' || custody === 'state-prison';
}

function isBefore(one: Known<PartialDate>, other: Known<PartialDate>): boolean {
  if (one === 'unknown' || other === 'unknown') return false;
  return intervalOf(one).latest < intervalOf(other).earliest;
}
