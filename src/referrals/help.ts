import { choose, chooseImmigration } from './choose.ts';
import { mayHelp, type Clinic } from './clinic.ts';
import type { Helpers } from './helpers.ts';
import type { Organization } from './organization.ts';
import type { Referral } from './referral.ts';
import type { Search } from './search.ts';

/** Who can help somebody. */
export type Help = Readonly<{
  /** The clinic that runs the service, where it may help: it comes first. */
  clinic?: Clinic;
  referrals: readonly Referral[];
  /** Whom to ask about immigration. It is offered to all, so nobody is asked. */
  immigration: Referral | undefined;
}>;

/** Whoever suits a search best. A clinic takes the place of one organization, and is not named twice. */
export function helpFrom({ directory, clinic }: Helpers, search: Search): Help {
  const organizations = directory();
  const immigration = chooseImmigration(organizations, search);
  if (clinic === undefined || !mayHelp(clinic, search))
    return { referrals: choose(organizations, search), immigration };
  const others = { ...search, limit: search.limit - 1 };
  return { clinic, referrals: choose(organizations.filter(isNot(clinic)), others), immigration };
}

function isNot({ phone }: Clinic): (organization: Organization) => boolean {
  return ({ phones }) => phones.every(({ number }) => number !== phone.number);
}
