import { courtFacts, type Case, type CaseFindings } from '../../rules/index.ts';
import { isOpen } from '../beside.ts';
import type { Say, Saying } from '../say.ts';
import type { Block, Section } from './section.ts';
import type { ToTakeAway } from './to-take-away.ts';

/** What comes once papers go to the court; nothing while there are none to file. */
export function filing(all: ToTakeAway): Section {
  const toFile = all.plan.cases.filter(({ headline }) => isOpen(headline));
  return {
    id: 'filing',
    heading: { key: 'take-away.sections.filing' },
    blocks:
      toFile.length > 0
        ? [points(afterFiling), ...(all.isLosAngeles ? inLosAngeles(recordsOf(toFile, all)) : [])]
        : [],
  };
}

const afterFiling: readonly Say[] = ['hearing', 'granted', 'denied', 'waiting'].map((key) => ({
  key: `take-away.filing.${key}`,
}));

function recordsOf(cases: readonly CaseFindings[], { records }: ToTakeAway): readonly Case[] {
  return cases.flatMap(({ record }) => records[record] ?? []);
}

/** How it is done there: who gets the copy goes by the level, and what nobody has seen is not said. */
function inLosAngeles(records: readonly Case[]): readonly Block[] {
  const levels = new Set(records.map(({ level }) => level));
  const wanted = ['place', 'copies', 'envelope', ...servedBy(levels), 'remote', 'look-up'];
  const said = courtFacts['los-angeles']
    .filter(({ key, sure }) => wanted.includes(key) && sure !== 'unconfirmed')
    .map(({ key, number, site }): Say => {
      const values = { ...(number !== undefined && { number }), ...(site !== undefined && { site }) };
      return { key: `courts.los-angeles.${key}`, values };
    });
  return [{ kind: 'heading', text: { key: 'take-away.sections.los-angeles' } }, points(said)];
}

function servedBy(levels: ReadonlySet<Case['level']>): readonly string[] {
  const isAny = levels.has('unknown');
  return [
    ...(isAny || levels.has('felony') ? ['serve-felony'] : []),
    ...(isAny || levels.has('misdemeanor') || levels.has('infraction') ? ['serve-misdemeanor'] : []),
  ];
}

function points(says: Saying): Block {
  return { kind: 'points', items: says.map((say) => [say]) };
}
