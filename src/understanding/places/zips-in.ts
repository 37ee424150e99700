import { words } from '../languages.ts';
import { inDigits } from '../numbers/in-digits.ts';

/** The ZIPs in a message: five digits, nine with a dash, or five spelled one by one. A house number is none. */
export function zipsIn(tokens: readonly string[]): readonly string[] {
  const zips = tokens.flatMap((token, at) => {
    const zip = /^(\d{5})(?:-\d{4})?$/.exec(token)?.[1];
    return zip === undefined || isHouseNumber(tokens, at) ? [] : [zip];
  });
  const found = zips.length > 0 ? zips : (spelled(tokens) ?? []);
  return [...new Set(found)];
}

const street: ReadonlySet<string> = new Set(words((lexicon) => lexicon.placeFrame.street));

function isHouseNumber(tokens: readonly string[], at: number): boolean {
  return tokens.slice(at + 1, at + 4).some((token) => street.has(token));
}

/** "9 0 0 1 1", "nine oh oh one one". */
function spelled(tokens: readonly string[]): readonly string[] | undefined {
  const digits = inDigits(tokens).filter((token) => /^\d{1,2}$/.test(token));
  const zip = digits.join('');
  if (digits.length > 1 && /^\d{5}$/.test(zip)) return [zip];
  const halves = /^(\d{2}) (\d{3})$|^(\d{3}) (\d{2})$/.exec(tokens.join(' '))?.[0];
  return halves === undefined ? undefined : [halves.replace(' ', '')];
}
