/** The tokens without telephone numbers: ten digits, together or as people group them. They are no date and no count. */
export function withoutPhoneNumbers(tokens: readonly string[]): readonly string[] {
  const left: string[] = [];
  let from = 0;
  while (from < tokens.length) {
    const length = lengthAt(tokens, from);
    if (length === 0) left.push(tokens[from] ?? '');
    from += Math.max(length, 1);
  }
  return left.length === tokens.length ? tokens : left;
}

/** How many tokens a telephone number at that place takes; 0 when there is none. */
function lengthAt(tokens: readonly string[], from: number): number {
  const [first = '', second = '', third = ''] = tokens.slice(from, from + 3);
  if (TOGETHER.test(first)) return 1;
  if (!/^\d{3}$/.test(first)) return 0;
  if (/^\d{3}[-.]\d{4}$/.test(second)) return 2;
  return /^\d{3}$/.test(second) && /^\d{4}$/.test(third) ? 3 : 0;
}

const TOGETHER = /^(?:\d{10,11}|\d{3}[-.]\d{3}[-.]\d{4}|1-\d{3}-\d{3}-\d{4})$/;
