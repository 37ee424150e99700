import { moreThan } from '../../dates/opening.ts';
import { pastIntervalOf } from '../../dates/past-interval.ts';
import type { Facts } from '../../facts.ts';
import type { EligibleFrom } from '../../finding.ts';
import { flagOf, type OffenceId } from '../../offences/index.ts';

/** Five years in California, and what PEN 4852.03(a) adds: two, four or five. `open` while the offence leaves it open. */
type Years = 7 | 9 | 10 | 'open';

export function yearsOf(facts: Facts): Years {
  const registration = registrationFor(facts);
  if (registration === 'yes') return 10;
  const life = mayBringLife(facts);
  if (registration === 'open' || life === 'open') return 'open';
  return life ? 9 : 7;
}

/** Counted from release; the longest that is possible while the offence leaves it open. */
export function periodEnds(facts: Facts, today: string): EligibleFrom | undefined {
  if (facts.released === 'unknown') return undefined;
  const years = yearsOf(facts);
  const longest = registrationFor(facts) === 'open' ? 10 : 9;
  const { date, precision } = moreThan(
    years === 'open' ? longest : years,
    pastIntervalOf(facts.released, today),
  );
  return { date, precision: years === 'open' ? 'on-or-after' : precision };
}

/** A section that never brings registration counts as none here: only the length turns on it, never a no. */
function registrationFor(facts: Facts): 'yes' | 'no' | 'open' {
  if (facts.requiredRegistration !== 'unknown') return facts.requiredRegistration;
  const flag = flagOf(facts, 'registrable');
  if (flag === true) return 'yes';
  return flag === false ? 'no' : 'open';
}

/** Most offences that bring life in prison are on the super-strike list, and so are some that do not. */
function mayBringLife(facts: Facts): boolean | 'open' {
  if (facts.offence === 'unknown') return 'open';
  if (named.has(facts.offence)) return facts.offenceKnownBy === 'code' ? true : 'open';
  return flagOf(facts, 'superStrike') === false ? false : 'open';
}

/** PEN 4852.03(a)(1) names PEN 187, 209, 219, 4500 and 18755 and MVC 1672(a), and then any other life offence. */
const named: ReadonlySet<OffenceId> = new Set([
  'pc-187',
  'pc-209',
  'pc-218',
  'pc-4500',
  'pc-18755',
  'mvc-1672',
]);
