import { choose, homeOf, limits } from '../../src/referrals/index.ts';
import type { Organization } from '../../src/referrals/index.ts';
import { organizationsFolder } from '../../src/server/directory/directory.ts';
import { readDirectory } from '../../src/server/directory/read-directory.ts';
import { median, quantile, rounded, type Figure } from './figure.ts';

const many = 500;
const rounds = 2_000;
const homes = ['90011', '91331', '90815', '93721', 'santa-ana'];

/** Reading and checking every file, and choosing among five hundred organizations. */
export function benchReferrals(): Figure {
  const first = milliseconds(() => readDirectory(organizationsFolder));
  const again = Array.from({ length: 10 }, () => milliseconds(() => readDirectory(organizationsFolder)));
  const directory = manyOf(readDirectory(organizationsFolder).organizations);
  const times = Array.from({ length: rounds }, (_, round) => {
    const home = homeOf(homes[round % homes.length] ?? '');
    const caseCounty = home.homeCounty;
    const needs = ['conviction-dismissal'] as const;
    const search = { ...home, caseCounty, needs, language: 'es', today: '2026-11-23', limit: limits.web };
    return milliseconds(() => choose(directory, search));
  }).slice(rounds / 2);
  return {
    figure: 'the directory: reading and checking its files, choosing among 500 organizations',
    goal: '<= 200 ms, <= 0.2 ms',
    ours: {
      'reading for the first time ms': rounded(first, 0),
      'reading again, median ms': rounded(median(again), 0),
      'choosing, median ms': rounded(median(times), 3),
      'choosing, p99 ms': rounded(quantile(times, 0.99), 3),
    },
  };
}

/** The directory over and over, each time of other organizations. */
function manyOf(organizations: readonly Organization[]): readonly Organization[] {
  const turns = Math.ceil(many / organizations.length);
  return Array.from({ length: turns }, (_, turn) =>
    organizations.map((one) => ({
      ...one,
      id: `${one.id}-${turn}`,
      organization: `${one.organization} ${turn}`,
    })),
  )
    .flat()
    .slice(0, many);
}

function milliseconds(work: () => unknown): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}
