import { freshness } from './freshness.ts';
import type { Organization } from './organization.ts';

/** An organization to show, and how much of it may be shown. */
export type Referral = Readonly<{
  organization: Organization;
  /** `call-first` asks the person to call or check the website first; `name-and-link` carries no phone. */
  shows: 'full' | 'call-first' | 'name-and-link';
  /** The last day its facts were seen, live or in a copy. */
  seenOn: string;
  /** The last day a person checked its facts. */
  checkedOn?: string;
}>;

export function referralTo(organization: Organization, today: string): Referral {
  const shows = showing(organization, today);
  const { source, verifiedOn } = organization;
  return {
    organization: shows === 'name-and-link' ? { ...organization, phones: [] } : organization,
    shows,
    seenOn: verifiedOn !== null && verifiedOn > source.seenOn ? verifiedOn : source.seenOn,
    ...(verifiedOn !== null && { checkedOn: verifiedOn }),
  };
}

function showing(organization: Organization, today: string): Referral['shows'] {
  const age = freshness(organization, today);
  if (organization.status !== 'active' || age === 'expired') return 'name-and-link';
  if (age === 'fresh') return 'full';
  return organization.confidence === 'low' ? 'name-and-link' : 'call-first';
}
