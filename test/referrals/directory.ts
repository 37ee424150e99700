import { fileURLToPath } from 'node:url';
import type { Directory } from '../../src/referrals/index.ts';
import { readDirectory } from '../../src/server/directory/read-directory.ts';

export const folder = fileURLToPath(new URL('../../referrals/organizations', import.meta.url));

/** The directory as it stands in `referrals/`. */
export const { organizations, mistakes } = readDirectory(folder);

export const directory: Directory = () => organizations;
