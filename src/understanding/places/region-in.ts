import { regionOf } from './names.ts';
import { everyPlaceIn } from './places-in.ts';

/** The option of "where was the case" that a place name in the message stands for. */
export function regionIn(tokens: readonly string[]): 'la-county' | 'other-ca' | 'other-state' | undefined {
  const regions = new Set(
    everyPlaceIn(tokens)
      .filter((place) => place !== 'california')
      .map(regionOf),
  );
  const [region] = regions;
  if (regions.size !== 1 || region === undefined) return undefined;
  return ({ losAngeles: 'la-county', california: 'other-ca', outside: 'other-state' } as const)[region];
}
