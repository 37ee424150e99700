import { mistakeInWords } from '../../src/server/yaml-file.ts';
import { organizationsFolder } from '../../src/server/directory/directory.ts';
import { readDirectory } from '../../src/server/directory/read-directory.ts';
import { readCourthouses } from './courthouses.ts';

/** Reads every file of `referrals/`, and says what is wrong in which line. */
export function check(folder = organizationsFolder): Readonly<{ lines: readonly string[]; fails: boolean }> {
  const { organizations, mistakes } = readDirectory(folder);
  if (mistakes.length > 0) return { lines: mistakes.map(mistakeInWords), fails: true };
  const unchecked = organizations.filter(({ verifiedOn }) => verifiedOn === null).length;
  const lines = [
    `${organizations.length} organizations and ${readCourthouses().length} courthouses can be read.`,
    `${unchecked} organizations have not been called by anybody: \`npm run referrals -- stale\`.`,
  ];
  return { lines, fails: false };
}
