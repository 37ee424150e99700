import { flagCites, type Flag, type FlagName, type OffenceFlags } from './flags.ts';

export const flagNames = Object.keys(flagCites) as FlagName[];

/** Every flag by name. */
export function allFlags(flagOf: (name: FlagName) => Flag): OffenceFlags {
  return Object.fromEntries(flagNames.map((name) => [name, flagOf(name)])) as Record<FlagName, Flag>;
}

/** Several offences taken together: what they agree on stays, the rest depends on which one is meant. */
export function merged(offences: readonly OffenceFlags[]): OffenceFlags {
  return allFlags((name) => {
    const values = new Set(offences.map((flags) => flags[name]));
    const [value = false] = values;
    return values.size > 1 ? 'depends' : value;
  });
}
