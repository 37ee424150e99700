import type { CaseFindings, Plan } from '../rules/index.ts';
import type { Say, Saying } from './say.ts';

/** Each line said of the cases, in order, with the cases it is said of where there are several. */
export function byLine({ cases }: Plan, linesOf: (one: CaseFindings) => Saying): Saying {
  const told = cases.flatMap((one) => linesOf(one).map((said) => ({ said, record: one.record })));
  const alike = Map.groupBy(told, ({ said }) => JSON.stringify(said));
  return [...alike.values()].flatMap((same) => {
    const of = casesNamed([...new Set(same.map(({ record }) => record))]);
    return same
      .slice(0, 1)
      .map(({ said }) => (cases.length > 1 ? { key: 'result.of-cases', values: { cases: of, said } } : said));
  });
}

/** What is said of each case, in order; what is the same for several is said once, of all of them. */
export function byCase(
  cases: readonly CaseFindings[],
  sayingOf: (one: CaseFindings) => Saying,
  { cases: all }: Plan,
): readonly Saying[] {
  const alike = Map.groupBy(
    cases.map((one) => ({ one, saying: sayingOf(one) })).filter(({ saying }) => saying.length > 0),
    ({ saying }) => JSON.stringify(saying),
  );
  return [...alike.values()].map((same) => [
    ...(all.length > 1 ? [casesNamed([...new Set(same.map(({ one }) => one.record))])] : []),
    ...(same[0]?.saying ?? []),
  ]);
}

/** "Case 2:" or "Cases 3, 2 and 1:". */
function casesNamed(records: readonly number[]): Say {
  const numbers = records.map((record) => record + 1);
  const last = numbers.at(-1) ?? 0;
  if (numbers.length < 2) return { key: 'result.case', values: { case: last } };
  return { key: 'result.cases', values: { cases: numbers.slice(0, -1).join(', '), last } };
}

/** No sentence twice in a message, and what a way does not do once in all; why is said of each case. */
export function once(sayings: readonly Saying[]): readonly Saying[] {
  const limits = new Set<string>();
  return sayings
    .map((saying) => {
      const said = new Set<string>();
      return saying.filter((say) => {
        const text = JSON.stringify(say);
        const before = say.key.endsWith('.limits') ? limits : said;
        const isNew = !before.has(text);
        before.add(text);
        return isNew;
      });
    })
    .filter((saying) => saying.length > 0);
}
