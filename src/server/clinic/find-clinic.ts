import { existsSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import type { ClinicFile } from './clinic-file.ts';
import { ClinicUnusable } from './clinic-unusable.ts';

/**
 * The file of a clinic; none when there is none, but one that was asked for by name has to be there. What reads it is
 * loaded only when there is something to read, so that no other start waits for it.
 */
export async function findClinic(path: string, isAskedFor: boolean): Promise<ClinicFile | undefined> {
  if (existsSync(path)) {
    const { readClinic } = await import('./clinic-file.ts');
    return readClinic(readFileSync(path, 'utf8'), basename(path));
  }
  if (!isAskedFor) return undefined;
  throw new ClinicUnusable(
    `There is no file ${path} that says who the clinic is. Write its whole path, or make one with npm run new -- clinic.`,
  );
}
