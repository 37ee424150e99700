import type { Cite } from './cite.ts';
import { isSupervisionRunning } from './completion.ts';
import type { Facts } from './facts.ts';
import { need } from './needs.ts';
import type { Need } from './relief.ts';

/** The sentence of this case goes on today: custody, its probation or its supervision, or what else was ordered. */
export function isStillServing(facts: Facts): boolean {
  return (
    facts.serving === 'yes' ||
    (facts.sentence === 'probation' && facts.probation === 'ongoing') ||
    isSupervisionRunning(facts) ||
    (endsWhenDone(facts) && facts.sentenceDone === 'no')
  );
}

/** What has to be known to say that the sentence of this case is over. */
export function needsToBeOver(cite: Cite): readonly Need[] {
  return [
    need('serving', cite),
    need('supervision', cite),
    need('sentence', cite, ({ level }) => level !== 'infraction'),
    need(
      'probation',
      cite,
      ({ sentence, supervision }) => sentence === 'probation' && supervision !== 'none',
    ),
    need(
      'custodyAfterRevocation',
      cite,
      ({ sentence, probation, supervision }) =>
        sentence === 'probation' && probation === 'revoked' && supervision !== 'none',
    ),
    need('sentenceDone', cite, endsWhenDone),
  ];
}

/** A fine, ordinary jail or work: nothing but doing it ends it. */
function endsWhenDone({ level, sentence }: Facts): boolean {
  return level === 'infraction' || sentence === 'jail-or-fine';
}
