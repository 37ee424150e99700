import type { Query, Value } from './connection.ts';

/** Binds the values of one run. */
export type Prepared<Values, Row = never> = (values: Values) => Query<Row>;

/**
 * SQL with `:names` where values go, read once; each run only binds its values. `Values` names exactly those names, and
 * `Row` what the query finds.
 */
export function prepare<Values extends Readonly<Record<string, Value>>, Row = never>(
  text: string,
): Prepared<Values, Row> {
  const names = Array.from(text.matchAll(named), ([, name = '']) => name);
  const sql = text.replace(named, '?').replace(/\s+/g, ' ').trim();
  return (values) => ({ sql, parameters: names.map((name) => valueOf(values, name)) });
}

const named = /:([a-z_]+)/g;

function valueOf(values: Readonly<Record<string, Value>>, name: string): Value {
  const value = values[name];
  if (value === undefined) throw new TypeError(`A query was not given its ${name}.`);
  return value;
}
