import { courtFacts, type Case, type CaseFindings, type Plan } from '../rules/index.ts';
import { isOpen } from './beside.ts';
import type { Say, Saying } from './say.ts';

/** The cases of the papers, and whether these go to a court of Los Angeles County. */
export type Papers = Readonly<{ records: readonly Case[]; isLosAngeles: boolean }>;

/** What comes once papers are with the court, step by step; nothing while there are none to file. */
export function afterFiling(plan: Plan): readonly Saying[] {
  if (casesToFile(plan).length === 0) return [];
  return [
    [{ key: 'filing.hearing' }, { key: 'filing.waiting' }],
    [{ key: 'filing.granted' }, { key: 'filing.denied' }],
  ];
}

/** How it is done there, step by step: who gets the copy goes by the level, and what nobody has seen is not said. */
export function filingInLosAngeles(plan: Plan, { records, isLosAngeles }: Papers): readonly Saying[] {
  const toFile = casesToFile(plan);
  if (!isLosAngeles || toFile.length === 0) return [];
  const levels = new Set(toFile.flatMap(({ record }) => records[record]?.level ?? []));
  return [['place', 'copies', 'envelope'], servedBy(levels), ['remote', 'look-up']].map(factsSaid);
}

function factsSaid(wanted: readonly string[]): Saying {
  return courtFacts['los-angeles']
    .filter(({ key, sure }) => wanted.includes(key) && sure !== 'unconfirmed')
    .map(({ key, number, site }): Say => {
      const values = { ...(number !== undefined && { number }), ...(site !== undefined && { site }) };
      return { key: `courts.los-angeles.${key}`, values };
    });
}

function casesToFile({ cases }: Plan): readonly CaseFindings[] {
  return cases.filter(({ headline }) => isOpen(headline));
}

function servedBy(levels: ReadonlySet<Case['level']>): readonly string[] {
  const isAny = levels.has('unknown');
  return [
    ...(isAny || levels.has('felony') ? ['serve-felony'] : []),
    ...(isAny || levels.has('misdemeanor') || levels.has('infraction') ? ['serve-misdemeanor'] : []),
  ];
}
