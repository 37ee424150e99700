import type { Clinic } from '../../referrals/index.ts';
import { mistakeInWords, readYaml, type Mistake, type YamlFile } from '../yaml-file.ts';
import { ClinicUnusable } from './clinic-unusable.ts';
import { clinicLines } from './fields.ts';

/** All that the file of a clinic says: who it is, and how its pages look. */
export type ClinicFile = Readonly<{
  clinic: Clinic;
  /** `#rrggbb`, dark enough for white letters. */
  color?: string | undefined;
  /** Where the clinic says how it keeps what people tell it. */
  privacy?: string | undefined;
}>;

/** What a file says. `name` is what the file is called where it is told what is wrong with it. */
export function readClinic(text: string, name: string): ClinicFile {
  const read = clinicIn(text);
  if ('file' in read) return read.file;
  throw new ClinicUnusable(read.mistakes.map((one) => mistakeInWords({ ...one, file: name })).join('\n'));
}

/** Something wrong in the file, and what it is about. */
export type ClinicMistake = Mistake & Readonly<{ path: readonly PropertyKey[] }>;

/** The same, or all that is wrong with it, from the top of the file to its end. */
export function clinicIn(
  text: string,
): Readonly<{ file: ClinicFile } | { mistakes: readonly ClinicMistake[] }> {
  const file = readYaml(text);
  if ('says' in file) return { mistakes: [{ ...file, path: [] }] };
  const read = clinicLines.safeParse(file.value === '' || file.value === null ? {} : file.value);
  if (!read.success)
    return { mistakes: read.error.issues.map((issue) => mistakeOf(issue, file)).toSorted(byLine) };
  const { links, color, ...clinic } = read.data;
  return { file: { clinic: { ...clinic, website: links.website }, color, privacy: links.privacy } };
}

type Issue = Readonly<{ path: readonly PropertyKey[]; message: string; keys?: readonly string[] }>;

/** Of a line that does not belong there, the place is its own. */
function mistakeOf({ path, message, keys = [] }: Issue, { lineOf }: YamlFile): ClinicMistake {
  const own = [...path, ...keys.slice(0, 1)];
  return { path: own, line: lineOf(own), says: message };
}

function byLine(one: Mistake, other: Mistake): number {
  return one.line - other.line;
}
