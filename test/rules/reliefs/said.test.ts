import { describe, expect, it } from 'vitest';
import { decide } from '../../../src/rules/decide.ts';
import type { Finding, Reason } from '../../../src/rules/index.ts';
import { usualDay, type LegalCase } from './casebook.ts';
import { casebooks } from './index.ts';

/**
 * All that is said of every case, in `said/<relief>.txt`: a row that fires where it should not shows as a line too many.
 * `npx vitest run test/rules/reliefs/said.test.ts -u` writes it anew; the difference is the review.
 */
describe('all that is said', () => {
  it.each(casebooks)('$relief.id', async ({ relief, usual, cases }) => {
    const told = cases.map((one) =>
      shown(one, decide(relief, { ...usual, ...one.facts }, one.today ?? usualDay)),
    );
    await expect(told.join('\n')).toMatchFileSnapshot(`said/${relief.id}.txt`);
  });
});

function shown(
  { story }: LegalCase,
  { standing, eligibleFrom, missing, forms, cites, reasons }: Finding,
): string {
  const from = eligibleFrom ? ` from ${eligibleFrom.date} (${eligibleFrom.precision})` : '';
  const papers = forms.map(({ id, items }) => (items ? `${id} ${items.join(' ')}` : id));
  return [
    story,
    `  = ${standing}${from}`,
    ...(missing.length > 0 ? [`  missing: ${missing.join(', ')}`] : []),
    ...(papers.length > 0 ? [`  papers: ${papers.join(', ')}`] : []),
    ...reasons.map((reason) => `  ${said(reason)}`),
    `  law: ${cites.join(', ')}`,
    '',
  ].join('\n');
}

function said({ key, effect, cite, until, lawyerToo, aloud, doubt }: Reason): string {
  return [
    `${effect}: ${key} (${cite})`,
    ...(until ? [`until ${until.date} (${until.precision})`] : []),
    ...(lawyerToo ? ['a lawyer too'] : []),
    ...(aloud ? ['said at once'] : []),
    ...(doubt ? [`? ${doubt}`] : []),
  ].join(', ');
}
