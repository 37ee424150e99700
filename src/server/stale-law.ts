import { staleReliefs } from '../rules/index.ts';

/** One sentence for the operator when the check of any relief is older than a year. */
export function staleLaw(today: string, stale = staleReliefs(today)): string | undefined {
  const [oldest] = stale;
  if (oldest === undefined) return undefined;
  const reliefs = stale.length === 1 ? '1 relief was' : `${stale.length} reliefs were`;
  return `${reliefs} last checked against the law more than a year ago, the oldest on ${oldest.checked}. \`npm run law -- --stale\` lists them.`;
}
