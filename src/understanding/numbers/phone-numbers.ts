/** The tokens without telephone numbers: ten digits, together or as people group them. They are no date and no count. */
export function withoutPhoneNumbers(tokens: readonly string[]): readonly string[] {
  const from = tokens.findIndex((_, at) => lengthAt(tokens, at) > 0);
  if (from < 0) return tokens;
  const rest = tokens.slice(from + lengthAt(tokens, from));
  return [...tokens.slice(0, from), ...withoutPhoneNumbers(rest)];
}

/** How many tokens a telephone number at that place takes; 0 when there is none. */
function lengthAt(tokens: readonly string[], from: number): number {
  const [first = '', second = '', third = ''] = tokens.slice(from, from + 3);
  if (TOGETHER.test(first)) return 1;
  if (/^\d{3}$/.test(first) && /^\d{3}[-.]\d{4}$/.test(second)) return 2;
  return /^\d{3}$/.test(first) && /^\d{3}$/.test(second) && /^\d{4}$/.test(third) ? 3 : 0;
}

const TOGETHER = /^(?:\d{10,11}|\d{3}[-.]\d{3}[-.]\d{4}|1-\d{3}-\d{3}-\d{4})$/;
