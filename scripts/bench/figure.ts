/** One measured figure beside its goal, and beside a floor measured in the same run where there is one. */
export type Figure = Readonly<{
  figure: string;
  goal: string;
  ours: Readonly<Record<string, number>>;
  floor?: Readonly<Record<string, number>>;
  ratio?: number;
}>;

export function median(values: readonly number[]): number {
  return quantile(values, 0.5);
}

export function quantile(values: readonly number[], at: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * at))] ?? Number.NaN;
}

export function rounded(value: number, digits = 2): number {
  return Number(value.toFixed(digits));
}
