import { freshness } from '../../src/referrals/freshness.ts';
import { grades } from '../../src/referrals/organization.ts';
import type { Organization } from '../../src/referrals/organization.ts';

/** Whom to call, the most doubtful number first. It only lists: a day that goes by breaks nothing. */
export function stale(
  organizations: readonly Organization[],
  today: string,
): Readonly<{ lines: readonly string[] }> {
  const old = organizations.filter((one) => ['stale', 'expired'].includes(freshness(one, today)));
  if (old.length === 0) return { lines: [`All ${organizations.length} were checked lately.`] };
  const lines = old.toSorted((one, other) => urgency(other) - urgency(one)).map((one) => lineOf(one, today));
  return {
    lines: [
      `${old.length} of ${organizations.length} want a call or a look, the most doubtful first:`,
      ...lines,
    ],
  };
}

/** A number that was only found in lists is called first; one without a number is looked up last. */
function urgency({ phones }: Organization): number {
  return Math.max(-1, ...phones.map(({ grade }) => grades.indexOf(grade)));
}

function lineOf(organization: Organization, today: string): string {
  const { id, phones, url, verifiedOn } = organization;
  const last = verifiedOn === null ? 'never checked' : `checked on ${verifiedOn}`;
  const state = freshness(organization, today) === 'expired' ? ', no longer shown in full' : '';
  const [reached = url] = phones.map(({ display, grade }) => `${display} (${grade})`);
  return `${id}: ${last}${state}. ${reached}`;
}
