import { toDirectedGraph, type DirectedGraphNode } from 'xstate/graph';
import { interrupts } from '../../src/flows/screening/events.ts';
import { screening } from '../../src/flows/screening/machine.ts';
import { locales } from '../../src/i18n/locales.ts';

/** The chart drawn from the machine, and its questions in order. */
export function flowPages(): ReadonlyMap<string, string> {
  const root = toDirectedGraph(screening);
  const page = [
    '# The screening',
    '',
    `Version ${screening.version ?? ''}. Drawn from \`src/flows/screening\` by \`npm run docs\`.`,
    '',
    '```mermaid',
    'flowchart TD',
    ...groups(root, 1),
    ...arrowsOf(root),
    ...arrowsAtOnce(root),
    '```',
    '',
    `At every question: ${interrupts.map((name) => `\`${name}\``).join(', ')}.`,
    '',
    '| question | as it is asked |',
    '| --- | --- |',
    ...leavesOf(root).map((leaf) => `| \`${keyOf(leaf)}\` | ${asked(keyOf(leaf))} |`),
    '',
  ];
  return new Map([['docs/flows/screening.md', page.join('\n')]]);
}

function groups(node: DirectedGraphNode, depth: number): readonly string[] {
  const indent = '  '.repeat(depth);
  return node.children.flatMap((child) =>
    child.children.length === 0
      ? [`${indent}${nameOf(keyOf(child))}["${keyOf(child)}"]`]
      : [
          `${indent}subgraph ${nameOf(keyOf(child))}_ ["${keyOf(child)}"]`,
          ...groups(child, depth + 1),
          `${indent}end`,
        ],
  );
}

function arrowsOf(root: DirectedGraphNode): readonly string[] {
  const arrows = leavesOf(root).flatMap((leaf) =>
    leaf.edges
      .filter((edge) => edge.transition.eventType === 'answered' && edge.target.id !== leaf.id)
      .map(
        (edge) =>
          `  ${nameOf(keyOf(leaf))} -->${guardOf(edge.transition.guard)} ${nameOf(firstLeaf(edge.target))}`,
      ),
  );
  return [...new Set(arrows)];
}

/** Where the chart goes on before it asks: the library's graph leaves these out. */
function arrowsAtOnce(root: DirectedGraphNode): readonly string[] {
  return leavesOf(root).flatMap((leaf) =>
    (leaf.stateNode.always ?? []).flatMap(({ guard, target = [] }) =>
      target.map((state) => `  ${nameOf(keyOf(leaf))} -.->${guardOf(guard)} ${nameOf(firstLeaf(state))}`),
    ),
  );
}

function guardOf(guard: unknown): string {
  if (typeof guard === 'string') return `|${guard}|`;
  if (typeof guard !== 'object' || guard === null || !('params' in guard)) return '';
  const { params } = guard;
  const answer = typeof params === 'object' && params !== null && 'answer' in params ? params.answer : '';
  return `|${String(answer)}|`;
}

function firstLeaf(state: DirectedGraphNode['stateNode']): string {
  const [inner] = Object.values<typeof state>(state.states);
  return inner === undefined ? state.key : firstLeaf(inner);
}

function leavesOf(node: DirectedGraphNode): readonly DirectedGraphNode[] {
  return node.children.length === 0 ? [node] : node.children.flatMap(leavesOf);
}

function keyOf(node: DirectedGraphNode): string {
  return node.stateNode.key;
}

/** Mermaid reads a hyphen in a state's name as an arrow, and `end` as the end of a group. */
function nameOf(key: string): string {
  return key.replaceAll('-', '_');
}

function asked(id: string): string {
  const words = new Map(Object.entries<Readonly<{ ask: string }>>(locales.en.questions)).get(id);
  return (words?.ask ?? '').replaceAll('\n', '<br>');
}
