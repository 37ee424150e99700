import type { CaseFindings, Finding, Standing } from '../rules/index.ts';

/** Ways besides the headline that a person may ask for today. What the state does by itself is not asked for. */
export function openBeside({ headline, findings }: CaseFindings): readonly Finding[] {
  return findings.filter((finding) => finding !== headline && isOpen(finding)).slice(0, 2);
}

/** Ways besides the headline that are not shut, the nearest ones first. */
export function waysBeside({ headline, findings }: CaseFindings): readonly Finding[] {
  return near
    .flatMap((standing) =>
      findings.filter((finding) => finding !== headline && finding.standing === standing),
    )
    .slice(0, 3);
}

export function isOpen({ standing }: Finding): boolean {
  return standing === 'by-right' || standing === 'judge-decides';
}

const near: readonly Standing[] = ['by-right', 'judge-decides', 'lawyer', 'later', 'need-record'];
