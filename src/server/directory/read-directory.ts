import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Organization } from '../../referrals/organization.ts';
import type { FileMistake } from '../yaml-file.ts';
import { organizationIn } from './organization-in.ts';

/** Every organization whose file can be read, and everything that is wrong with the others. */
export type DirectoryRead = Readonly<{
  organizations: readonly Organization[];
  mistakes: readonly FileMistake[];
}>;

/** Reads `referrals/organizations`, one file each. */
export function readDirectory(folder: string): DirectoryRead {
  const read = readdirSync(folder)
    .filter((file) => file.endsWith('.yaml'))
    .map((file) => organizationIn(file, readFileSync(join(folder, file), 'utf8')));
  const organizations = read.flatMap((one) => ('organization' in one ? [one.organization] : []));
  const mistakes = read.flatMap((one) => one.mistakes);
  return { organizations, mistakes: [...mistakes, ...(mistakes.length > 0 ? [] : missingIn(organizations))] };
}

/** Somebody has to be left for whoever fits nowhere else. */
function missingIn(organizations: readonly Organization[]): readonly FileMistake[] {
  const isThere = organizations.some(
    ({ takesEverybody, serviceArea, status }) =>
      takesEverybody && serviceArea.counties.length === 0 && status === 'active',
  );
  const says =
    'No active organization takes everybody in all of California. Mark one with "takesEverybody: yes" and "counties: all".';
  return isThere ? [] : [{ file: 'organizations', line: 1, says }];
}
