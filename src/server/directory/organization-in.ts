import * as z from 'zod/mini';
import type { Organization } from '../../referrals/organization.ts';
import { readYaml, type FileMistake } from '../yaml-file.ts';
import { contradictionsIn } from './contradictions.ts';
import { organizationOf } from './organization-of.ts';
import { organizationShape } from './organization-shape.ts';
import { sentenceFor } from './sentence-for.ts';

/** One file read: the organization, or everything that is wrong with the file. */
export type Read =
  Readonly<{ organization: Organization; mistakes: [] }> | Readonly<{ mistakes: readonly FileMistake[] }>;

/** Reads the text of `<id>.yaml`. */
export function organizationIn(file: string, source: string): Read {
  const yaml = readYaml(source);
  if ('says' in yaml) return { mistakes: [{ ...yaml, file }] };
  const { value, lineOf } = yaml;
  const mistake = (path: readonly PropertyKey[], says: string) => ({ file, line: lineOf(path), says });
  const parsed = z.safeParse(organizationShape, value);
  if (!parsed.success)
    return {
      mistakes: parsed.error.issues.map((issue) =>
        mistake(pathOf(issue), sentenceFor(issue, valueAt(value, issue.path), fieldsBeside(issue.path))),
      ),
    };
  const contradictions = contradictionsIn(parsed.data);
  if (contradictions.length > 0)
    return { mistakes: contradictions.map(({ path, says }) => mistake(path, says)) };
  return { organization: organizationOf(idIn(file), parsed.data), mistakes: [] };
}

function idIn(file: string): string {
  return file.replace(/^.*\//, '').replace(/\.yaml$/, '');
}

type Issue = z.core.$ZodIssue;

/** A field that does not belong there is wrong itself; a list of which one entry is wrong, at that entry. */
function pathOf(issue: Issue): readonly PropertyKey[] {
  if (issue.code === 'unrecognized_keys') return [...issue.path, ...issue.keys.slice(0, 1)];
  if (issue.code !== 'invalid_union') return issue.path;
  const inside = issue.errors.flat().find(({ path }) => path.length > 0);
  return [...issue.path, ...(inside?.path ?? [])];
}

function valueAt(given: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (inner, key) => (typeof inner === 'object' && inner !== null ? Reflect.get(inner, key) : undefined),
    given,
  );
}

/** The fields there are at the place of a mistake, for a better guess at what was meant. */
function fieldsBeside(path: readonly PropertyKey[]): readonly string[] {
  const [outer] = path;
  const shape: Readonly<Record<string, unknown>> = organizationShape.shape;
  const inner = outer === undefined ? organizationShape : shape[String(outer)];
  return inner instanceof z.ZodMiniObject ? Object.keys(inner.shape) : [];
}
