import type { Finding, ReliefId } from '../rules/index.ts';

/** What a juvenile court had stands with the county, not on the state record. */
export function isJuvenile({ relief }: Finding): boolean {
  return ofJuvenileCourt.has(relief);
}

const ofJuvenileCourt: ReadonlySet<ReliefId> = new Set<ReliefId>([
  'wic-786-juvenile-sealing',
  'wic-781-2-probation-petition',
  'wic-781-juvenile-petition',
]);
