/** How many letters to change, add, drop or swap with their neighbour; anything over `limit` is `limit + 1`. */
export function editDistance(one: string, other: string, limit: number): number {
  if (Math.abs(one.length - other.length) > limit) return limit + 1;
  let beforeLast: readonly number[] = [];
  let last: readonly number[] = Array.from({ length: other.length + 1 }, (_, column) => column);
  for (let row = 1; row <= one.length; row += 1) {
    const next = nextRow(one, other, row, last, beforeLast);
    if (Math.min(...next) > limit) return limit + 1;
    beforeLast = last;
    last = next;
  }
  return last[other.length] ?? limit + 1;
}

function nextRow(
  one: string,
  other: string,
  row: number,
  last: readonly number[],
  beforeLast: readonly number[],
): readonly number[] {
  const next = [row];
  for (let column = 1; column <= other.length; column += 1) {
    const changed = (last[column - 1] ?? 0) + (one[row - 1] === other[column - 1] ? 0 : 1);
    const added = (next[column - 1] ?? 0) + 1;
    const dropped = (last[column] ?? 0) + 1;
    const swappable = one[row - 1] === other[column - 2] && one[row - 2] === other[column - 1];
    const swapped = swappable ? (beforeLast[column - 2] ?? Infinity) + 1 : Infinity;
    next.push(Math.min(changed, added, dropped, swapped));
  }
  return next;
}
