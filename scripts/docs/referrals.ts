import type { Organization } from '../../src/referrals/organization.ts';
import { organizationsFolder } from '../../src/server/directory/directory.ts';
import { readDirectory } from '../../src/server/directory/read-directory.ts';
import { readCourthouses } from '../referrals/courthouses.ts';

/** The directory on one page, for a clinic that reads it through: who, whose county decides, how sure, who checked. */
export function referralPages(): ReadonlyMap<string, string> {
  const { organizations } = readDirectory(organizationsFolder);
  const text = [
    '# Who can help',
    '',
    'Drawn from `referrals/` by `npm run docs`. How to add one, or to write down that you called: [referrals](../../referrals/README.md).',
    '',
    '| file | does | county of | counties | reached | confidence | checked |',
    '| --- | --- | --- | --- | --- | --- | --- |',
    ...organizations.map(organizationRow),
    '',
    '## Courthouses of Los Angeles County',
    '',
    'From lists of other people, not from the court. Nobody is sent to one by a ZIP: papers go to the court that had the case.',
    '',
    '| courthouse | address | criminal cases | grade | lists |',
    '| --- | --- | --- | --- | --- |',
    ...readCourthouses().map(
      ({ name, street, city, zip, criminalCases, grade, sources }) =>
        `| ${name} | ${street}, ${city} ${zip} | ${criminalCases} | ${grade} | ${sources.join(', ')} |`,
    ),
    '',
  ];
  return new Map([['docs/referrals/README.md', text.join('\n')]]);
}

function organizationRow(organization: Organization): string {
  const { id, name, recordClearing, serviceArea, phones, url, confidence, verifiedOn } = organization;
  const counties = serviceArea.counties.length === 0 ? 'all' : serviceArea.counties.join(', ');
  const cities = serviceArea.onlyCities ? ' (some cities)' : '';
  const reached = phones.map(({ display, grade }) => `${display} (${grade})`).join('<br>') || url;
  const file = `[${name}](../../referrals/organizations/${id}.yaml)`;
  return `| ${file} | ${recordClearing} | ${serviceArea.basis} | ${counties}${cities} | ${reached} | ${confidence} | ${verifiedOn ?? 'never'} |`;
}
