import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import type { Directory, Organization } from '../../referrals/index.ts';

const require = createRequire(import.meta.url);

export const organizationsFolder = fileURLToPath(
  new URL('../../../referrals/organizations', import.meta.url),
);

/**
 * The organizations of `referrals/`, read when somebody first needs one: no start waits for the files, nor for the library
 * that reads them. A file with a mistake is left out, and `mistaken` is told how many there are.
 */
export function lazyDirectory(mistaken: (count: number) => void): Directory {
  const read: { organizations?: readonly Organization[] } = {};
  return () => {
    if (read.organizations === undefined) {
      const { readDirectory } = require('./read-directory.ts') as typeof import('./read-directory.ts');
      const { organizations, mistakes } = readDirectory(organizationsFolder);
      if (mistakes.length > 0) mistaken(mistakes.length);
      read.organizations = organizations;
    }
    return read.organizations;
  };
}
