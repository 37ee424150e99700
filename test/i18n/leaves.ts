/** A sentence with its full key. */
export type Leaf = readonly [key: string, text: string];

export function leavesOf(words: object, path: readonly string[] = []): readonly Leaf[] {
  return Object.entries(words).flatMap(([key, inner]: [string, unknown]): readonly Leaf[] => {
    if (typeof inner === 'string') return [[[...path, key].join('.'), inner]];
    return typeof inner === 'object' && inner !== null ? leavesOf(inner, [...path, key]) : [];
  });
}
