import { editDistance } from '../../understanding/edit-distance.ts';

/** How many letters may be wrong in a name that is still known again. */
const mostWrong = 3;

/** " Did you mean ...?" for what was likely mistyped; nothing when no name is near. */
export function nearest(given: string, names: readonly string[]): string {
  const [best] = names
    .map((name) => ({ name, wrong: editDistance(given, name, mostWrong) }))
    .filter(({ name, wrong }) => wrong <= mostWrong && wrong < name.length / 2)
    .sort((one, other) => one.wrong - other.wrong);
  return best === undefined ? '' : ` Did you mean "${best.name}"?`;
}
