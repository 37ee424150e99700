import { counties } from '../../referrals/counties.ts';
import type { County } from '../../referrals/counties.ts';
import type { Organization, Phone, ServiceArea } from '../../referrals/organization.ts';
import type { OrganizationFile } from './organization-shape.ts';

/** What of a file may be shown and is chosen by. What nobody has checked (`unchecked`) and what is for editors stays behind. */
export function organizationOf(id: string, file: OrganizationFile): Organization {
  const { name, organization, kind, recordClearing, status, confidence, topics, audience, url } = file;
  const { summary, cost, access, sources, phones = [], locations = [] } = file;
  return {
    id,
    ...{ name, organization, kind, recordClearing, status, confidence, topics, audience, url },
    ...{ summary, cost, access },
    takesEverybody: file.takesEverybody === 'yes',
    serviceArea: serviceAreaOf(file.serviceArea),
    phones: phones.map(phoneOf),
    languages: file.languages === 'unknown' ? null : file.languages,
    offices: locations.flatMap(({ at }) =>
      at ? [{ latitude: Number(at[0]), longitude: Number(at[1]) }] : [],
    ),
    source: { url: sources[0]?.url ?? url, seenOn: file.seenOn },
    verifiedOn: file.verifiedOn === 'never' ? null : file.verifiedOn,
    reviewAfterDays: Number(file.reviewAfterDays),
    expiresOn: file.expiresOn ?? null,
  };
}

function serviceAreaOf({
  basis,
  counties: served,
  onlyCities,
}: OrganizationFile['serviceArea']): ServiceArea {
  const area = { basis, counties: served === 'all' ? [] : countiesNamed(served) };
  if (onlyCities === undefined) return area;
  const cities = Object.entries(onlyCities).flatMap(([name, some]) =>
    countiesNamed([name]).map((county) => [county, some.map(inKebab)] as const),
  );
  return { ...area, onlyCities: Object.fromEntries(cities) };
}

function countiesNamed(names: readonly string[]): readonly County[] {
  const wanted = names.map(inKebab);
  return counties.filter((county) => wanted.includes(county));
}

function inKebab(name: string): string {
  return name.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase().replaceAll(' ', '-');
}

/** A number to text and a number for who cannot hear say so in a way that reads the same in every language. */
const signs = { voice: '', text: 'SMS ', tty: 'TTY ' } as const;

function phoneOf({ number, type, grade }: NonNullable<OrganizationFile['phones']>[number]): Phone {
  const digits = number.replaceAll(/\D/g, '');
  return {
    number: digits.length === 10 ? `+1${digits}` : digits,
    display: `${signs[type]}${number}`,
    type,
    grade,
  };
}
