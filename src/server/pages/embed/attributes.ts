/** What an operator may choose of the widget. Their words are in `locales/*\/pages.json`, by name. */
export const attributes = [
  { name: 'lang', on: 'script', values: ['en', 'es'], otherwise: 'page' },
  { name: 'name', on: 'script', input: 'text' },
  { name: 'accent', on: 'script', input: 'color', value: '#0d5755' },
  { name: 'position', on: 'script', values: ['start'], otherwise: 'end' },
  { name: 'inline', on: 'element', input: 'checkbox' },
  { name: 'open', on: 'element', input: 'checkbox' },
  { name: 'server', on: 'element' },
] as const satisfies readonly Attribute[];

type Attribute = Readonly<{
  name: string;
  /** Where it is written: as `data-` on the script, or on an `<adelante-chat>` of the page's own. */
  on: 'script' | 'element';
  /** How it is tried out on the page: one of these values, or a field; one that has neither is only told of. */
  values?: readonly string[];
  /** What it is called when none of the values is picked. */
  otherwise?: string;
  input?: 'checkbox' | 'color' | 'text';
  /** What stands in the field before anything is chosen, and is what the widget does anyway. */
  value?: string;
}>;

/** What was chosen, by attribute. An attribute that only stands there has no value. */
export type Chosen = readonly (readonly [name: string, value: string])[];

/** What of it is written in one place. */
export function chosenOn(place: Attribute['on'], chosen: Chosen): Chosen {
  const there = attributes.filter(({ on }) => on === place).map(({ name }): string => name);
  return chosen.filter(([name]) => there.includes(name));
}
