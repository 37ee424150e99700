import { helpFrom, limits } from '../../../src/referrals/index.ts';
import type { ToTakeAway } from '../../../src/results/take-away/to-take-away.ts';
import { assess, type Case, type Facts, type Person } from '../../../src/rules/index.ts';
import { directory } from '../../referrals/directory.ts';
import { usualDay } from '../../rules/reliefs/casebook.ts';

const search = {
  caseCounty: 'los-angeles',
  homeCounty: 'los-angeles',
  language: 'en',
  today: usualDay,
  limit: limits.web,
  needs: ['conviction-dismissal'],
} as const;

/** What there is to take away for somebody with these cases, who lives in Los Angeles. */
export function toTake(person: Person, records: readonly Case[]): ToTakeAway {
  return {
    plan: assess(person, records, usualDay),
    records,
    told: {
      person: [{ key: 'questions.pending.name' }],
      cases: records.map(() => [{ key: 'questions.level.name' }]),
    },
    isLosAngeles: true,
    help: helpFrom({ directory }, search),
    lacksDefender: false,
  };
}

/** The facts hold a person and a case. */
export function toTakeOf(facts: Facts): ToTakeAway {
  return toTake(facts, [facts]);
}
