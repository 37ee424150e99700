import { nextSteps } from '../results/next-steps.ts';
import type { Say, Saying } from '../results/say.ts';
import { clinicSaid, whoHelps } from '../results/who-helps.ts';
import { why } from '../results/why.ts';
import { assess } from '../rules/index.ts';
import type { Moment } from './moment.ts';
import { countyOfCases, helpFor, lacksDefender } from './referrals-for.ts';
import type { Layer } from './unread.ts';

/** All there is to a layer of the result, before it is cut into pages. */
export function sayingsOfLayer(moment: Moment, layer: Layer): readonly Saying[] {
  switch (layer) {
    case 'why':
      return why(planOf(moment));
    case 'next-steps':
      return nextSteps(planOf(moment), papersOf(moment));
    case 'referrals':
      return whoHelpsHere(moment);
  }
}

function papersOf(moment: Moment) {
  return { records: moment.told.records, isLosAngeles: countyOfCases(moment) === 'los-angeles' };
}

function planOf({ told, today }: Moment) {
  return assess(told.person, told.records, today);
}

function whoHelpsHere(moment: Moment): readonly Saying[] {
  const help = helpFor(moment);
  const findDefender: Say = { key: 'conversation.find-defender' };
  return [
    ...(help.clinic ? [clinicSaid(help.clinic)] : []),
    ...(lacksDefender(moment, help) ? [[findDefender]] : []),
    ...whoHelps(help),
  ];
}
