import type { OrganizationFile } from './organization-shape.ts';

/** Fields that cannot both be true, with the path of the one to look at. */
type Contradiction = Readonly<{ path: readonly (string | number)[]; says: string }>;

export function contradictionsIn(file: OrganizationFile): readonly Contradiction[] {
  const { verifiedOn, verifiedBy, phones = [], serviceArea } = file;
  const isVerified = verifiedOn !== 'never';
  const { counties, onlyCities = {} } = serviceArea;
  return [
    ...found(isVerified === (verifiedBy === 'nobody'), ['verifiedBy'], verifiedBySays(isVerified)),
    ...phones.flatMap(({ grade }, at) =>
      found(
        grade === 'verified' && !isVerified,
        ['phones', at, 'grade'],
        'Nobody has called yet ("verifiedOn: never"), so this number cannot be "verified".',
      ),
    ),
    ...Object.keys(onlyCities).flatMap((county) =>
      found(
        counties === 'all' || !counties.includes(county),
        ['serviceArea', 'onlyCities', county],
        `"${county}" has cities here, and is not among the "counties". Add it there.`,
      ),
    ),
  ];
}

function found(holds: boolean, path: Contradiction['path'], says: string): readonly Contradiction[] {
  return holds ? [{ path, says }] : [];
}

function verifiedBySays(isVerified: boolean): string {
  return isVerified
    ? '"verifiedOn" names a day. Write who checked on that day, or "verifiedOn: never".'
    : 'Somebody checked, and "verifiedOn" is "never". Write the day, or "verifiedBy: nobody".';
}
