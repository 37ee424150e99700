import type { Finding, Reason } from './finding.ts';
import type { Links } from './whole-record.ts';

/** A finding whose reasons name the other cases they come from. */
export function linked(finding: Finding, links: Links): Finding {
  if (!finding.reasons.some((reason) => casesOf(reason, links).length > 0)) return finding;
  return { ...finding, reasons: finding.reasons.map((reason) => linkedReason(reason, links)) };
}

function linkedReason(reason: Reason, links: Links): Reason {
  const cases = casesOf(reason, links);
  if (cases.length === 0) return reason;
  return reason.effect === 'waits' ? { ...reason, blockedBy: cases } : { ...reason, shownBy: cases };
}

function casesOf({ key }: Reason, links: Links): readonly number[] {
  const link = linkOf[key];
  return link ? links[link] : [];
}

/** The reasons that come from another case, and what links them to it. */
const linkOf: Readonly<Partial<Record<string, keyof Links>>> = {
  'on-probation': 'probation',
  'on-probation-elsewhere': 'probation',
  'supervised-after-custody': 'supervision',
  'parole-or-supervision': 'supervision',
  'automatic-under-supervision': 'supervision',
  'supervision-first': 'supervision',
  'convicted-since': 'convictedSince',
  'juvenile-convicted-since': 'convictedSince',
  'minor-more-than-one': 'convictedSince',
  'abuse-pattern': 'abusePattern',
  'new-felony-stops-the-years': 'felonySince',
};
