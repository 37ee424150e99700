import { isCollection, isMap, isScalar, LineCounter, parseDocument, type ErrorCode, type Node } from 'yaml';

/** What somebody wrote by hand: lists and groups of texts, and the line on which each of them stands. */
export type YamlFile = Readonly<{ value: unknown; lineOf: (path: readonly PropertyKey[]) => number }>;

/** Something wrong in a file, where, and what to do about it: for somebody who edits it and writes no programs. */
export type Mistake = Readonly<{ line: number; says: string }>;

export type FileMistake = Mistake & Readonly<{ file: string }>;

export function mistakeInWords({ file, line, says }: FileMistake): string {
  return `${file}, line ${line}: ${says}`;
}

/**
 * Reads YAML in which every value is the text that is written: no number, no yes, no date is guessed. A file that is no
 * YAML is told where it stops making sense, and how to mend it.
 */
export function readYaml(text: string): YamlFile | Mistake {
  const lines = new LineCounter();
  const document = parseDocument(text, { schema: 'failsafe', lineCounter: lines, prettyErrors: true });
  const [error] = document.errors;
  if (error) return { line: error.linePos?.[0].line ?? 1, says: howToMend(error.code) };
  const top = document.contents;
  const lineAt = (node: Node | null) => lines.linePos(node?.range?.[0] ?? 0).line;
  return { value: document.toJS(), lineOf: (path) => lineAt(nodeOf(top, path) ?? top) };
}

/** The name of what a path leads to, or as far as it leads. */
function nodeOf(top: Node | null, path: readonly PropertyKey[]): Node | undefined {
  const [name, ...rest] = path;
  if (name === undefined || !isCollection(top)) return undefined;
  const pair = isMap<Node, Node | null>(top)
    ? top.items.find(({ key }) => isScalar(key) && key.value === name)
    : undefined;
  const inner: unknown = pair ? pair.value : top.get(name, true);
  const next = isScalar(inner) || isCollection(inner) ? inner : null;
  return nodeOf(next, rest) ?? pair?.key ?? next ?? undefined;
}

function howToMend(code: ErrorCode): string {
  switch (code) {
    case 'DUPLICATE_KEY':
      return 'this name stands in the file twice. Keep one of the two.';
    case 'TAB_AS_INDENT':
      return 'this line begins with a tab. Put spaces in its place.';
    case 'BAD_INDENT':
      return 'this line does not begin below the line before. Put the same number of spaces before both.';
    case 'BLOCK_AS_IMPLICIT_KEY':
    case 'MULTILINE_IMPLICIT_KEY':
    case 'MISSING_CHAR':
    case 'BAD_SCALAR_START':
    case 'BAD_DQ_ESCAPE':
      return "this line cannot be read. Put the whole text after the first colon between two ' marks, and write '' for a ' inside it; or begin the line as far in as the one before.";
    default:
      return 'this line cannot be read. Write a name, a colon, a space and a text: name: Example Legal Aid.';
  }
}
