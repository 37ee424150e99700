import { choose, chooseImmigration, countyOf, homeOf, limits } from '../../src/referrals/index.ts';
import { audiences, topics } from '../../src/referrals/organization.ts';
import type { Need, Organization, Referral } from '../../src/referrals/index.ts';
import { losAngelesZip } from '../../src/referrals/zips.ts';
import { refuse } from '../options.ts';

type Asked = Readonly<{
  /** A ZIP, or a place as `los-angeles` or `kern-county`. */
  zip?: string;
  case?: string;
  need?: readonly string[];
  language?: string;
  text?: boolean;
  today: string;
}>;

/** Who is offered to somebody who lives in one place and had a case in another, or in the same. */
export function list(
  organizations: readonly Organization[],
  asked: Asked,
): Readonly<{ lines: readonly string[] }> {
  const { zip = '', language = 'en', need = ['conviction-dismissal'], text, today } = asked;
  const home = homeOf(zip);
  const caseCounty = asked.case === undefined ? home.homeCounty : countyOf(asked.case);
  const limit = text ? limits.text : limits.web;
  const search = { ...home, caseCounty, language, today, limit, needs: need.map(needIn) };
  const immigration = chooseImmigration(organizations, search);
  const area = losAngelesZip(zip)?.planningArea;
  return {
    lines: [
      `Home: ${placeSaid(home.homeCounty)}${area === undefined ? '' : ` (${area})`}. Case: ${placeSaid(caseCounty)}.`,
      ...choose(organizations, search).map(lineOf),
      ...(immigration ? [`Before filing, about immigration: ${lineOf(immigration)}`] : []),
    ],
  };
}

function needIn(given: string): Need {
  const needs: readonly Need[] = [...new Set([...topics, ...audiences])];
  return needs.find((need) => need === given) ?? refuse(`--need takes one of: ${needs.join(', ')}.`);
}

function placeSaid(county: ReturnType<typeof countyOf>): string {
  return typeof county === 'string' ? county : county.join(' or ');
}

function lineOf({ organization, shows }: Referral): string {
  const { id, phones, url } = organization;
  return [id, ...phones.map(({ display }) => display), url, `(${shows})`].join('  ');
}
