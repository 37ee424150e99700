import type { Organization } from './organization.ts';

type Freshness = 'fresh' | 'stale' | 'expired' | 'hidden';

/** How far the facts of an organization can still be trusted on a day. */
export function freshness(organization: Organization, today: string): Freshness {
  if (organization.status === 'inactive' || organization.status === 'defunct') return 'hidden';
  if (hasExpired(organization, today)) return 'expired';
  return isPastReview(organization, 1, today) ? 'stale' : 'fresh';
}

function hasExpired(organization: Organization, today: string): boolean {
  const { expiresOn, verifiedOn } = organization;
  if (expiresOn !== null && today > expiresOn) return true;
  return verifiedOn !== null && isPastReview(organization, 2, today);
}

/** Facts that nobody has checked are always past their review. */
function isPastReview(
  { verifiedOn, reviewAfterDays }: Organization,
  periods: number,
  today: string,
): boolean {
  return verifiedOn === null || dayNumber(today) > dayNumber(verifiedOn) + periods * reviewAfterDays;
}

/** A day alone, without a time, is read as UTC, so every day has the same length. */
function dayNumber(day: string): number {
  return Date.parse(day) / 86_400_000;
}
