import { flagCites, type Flag, type FlagName, type OffenceFlags } from './flags.ts';

const names = Object.keys(flagCites) as FlagName[];

const none = Object.fromEntries(names.map((name) => [name, false])) as Record<FlagName, Flag>;

/** Every flag: what is not named is a plain no. */
export function allFlags(named: Partial<OffenceFlags>): OffenceFlags {
  return { ...none, ...named };
}

/** Several offences taken together: what they agree on stays, the rest depends on which one is meant. */
export function merged(offences: readonly OffenceFlags[]): OffenceFlags {
  const [first = none] = offences;
  const apart = names.filter((name) => offences.some((flags) => flags[name] !== first[name]));
  return { ...first, ...Object.fromEntries(apart.map((name) => [name, 'depends' as const])) };
}
