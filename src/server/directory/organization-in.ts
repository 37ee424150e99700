import { LineCounter, parseDocument, isMap, type Document } from 'yaml';
import * as z from 'zod/mini';
import type { Organization } from '../../referrals/organization.ts';
import { contradictionsIn } from './contradictions.ts';
import { sentenceFor, type Mistake } from './mistake.ts';
import { organizationOf } from './organization-of.ts';
import { organizationShape } from './organization-shape.ts';

/** One file read: the organization, or everything that is wrong with the file. */
export type Read =
  Readonly<{ organization: Organization; mistakes: [] }> | Readonly<{ mistakes: readonly Mistake[] }>;

/** Reads the text of `<id>.yaml`. */
export function organizationIn(file: string, source: string): Read {
  const lineCounter = new LineCounter();
  // Nothing is a number, a date or a yes by itself: an editor need not know what YAML makes of `2018`.
  const document = parseDocument(source, { schema: 'failsafe', lineCounter, prettyErrors: false });
  const at = (offset: number) => lineCounter.linePos(offset).line;
  const [unread] = document.errors;
  if (unread) return { mistakes: [{ file, line: at(unread.pos[0]), says: unreadable }] };
  const given: unknown = document.toJS();
  const parsed = z.safeParse(organizationShape, given);
  if (!parsed.success)
    return {
      mistakes: parsed.error.issues.map((issue) => ({
        file,
        line: at(offsetOf(document, issue)),
        says: sentenceFor(issue, valueAt(given, issue.path), fieldsBeside(issue.path)),
      })),
    };
  const contradictions = contradictionsIn(parsed.data).map(({ path, says }) => ({
    file,
    line: at(offsetOfPath(document, path)),
    says,
  }));
  if (contradictions.length > 0) return { mistakes: contradictions };
  return { organization: organizationOf(idIn(file), parsed.data), mistakes: [] };
}

const unreadable =
  'This line cannot be read. A text that holds a colon, or begins with a sign such as * or [, needs quotes around it; lines that belong together begin equally far in.';

function idIn(file: string): string {
  return file.replace(/^.*\//, '').replace(/\.yaml$/, '');
}

type Issue = z.core.$ZodIssue;

function offsetOf(document: Document, issue: Issue): number {
  const path =
    issue.code === 'unrecognized_keys' ? [...issue.path, ...issue.keys.slice(0, 1)] : insidePath(issue);
  return offsetOfPath(document, path);
}

/** A list of which one entry is wrong is wrong at that entry. */
function insidePath(issue: Issue): readonly PropertyKey[] {
  if (issue.code !== 'invalid_union') return issue.path;
  const inside = issue.errors.flat().find(({ path }) => path.length > 0);
  return [...issue.path, ...(inside?.path ?? [])];
}

/** Where a field stands; one that is missing would stand under the nearest one that is there. */
function offsetOfPath(document: Document, path: readonly PropertyKey[]): number {
  const key = path.at(-1);
  if (key === undefined) return document.contents?.range?.[0] ?? 0;
  const parent = path.length === 1 ? document.contents : document.getIn(path.slice(0, -1), true);
  if (isMap(parent)) {
    const pair = parent.items.find((item) => String(item.key) === String(key));
    const range =
      pair?.key && typeof pair.key === 'object' && 'range' in pair.key ? pair.key.range : undefined;
    if (Array.isArray(range)) return Number(range[0]);
  }
  const node = document.getIn(path, true);
  if (typeof node === 'object' && node !== null && 'range' in node && Array.isArray(node.range))
    return Number(node.range[0]);
  return offsetOfPath(document, path.slice(0, -1));
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
