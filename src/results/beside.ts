import type { CaseFindings, Finding, Standing } from '../rules/index.ts';

/** Ways besides the headline that a person may ask for today. What the state does by itself is not asked for. */
export function openBeside({ headline, findings }: CaseFindings): readonly Finding[] {
  return findings.filter((finding) => finding !== headline && isOpen(finding)).slice(0, 2);
}

/** Ways besides the headline that are not shut, the nearest ones first, when there is something new to say of them. */
export function waysBeside({ headline, findings }: CaseFindings): readonly Finding[] {
  const others = findings.filter((finding) => finding !== headline && !isSame(finding, headline));
  return near.flatMap((standing) => others.filter((finding) => finding.standing === standing)).slice(0, 2);
}

/** Waits for the same papers, or for something as vague. */
function isSame(finding: Finding, headline: Finding): boolean {
  return finding.standing === headline.standing && !isOpen(finding) && finding.eligibleFrom === undefined;
}

export function isOpen({ standing }: Finding): boolean {
  return standing === 'by-right' || standing === 'judge-decides';
}

const near: readonly Standing[] = ['by-right', 'judge-decides', 'lawyer', 'later', 'need-record'];
