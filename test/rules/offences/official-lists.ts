import type { Cite } from '../../../src/rules/cite.ts';
import type { FlagName } from '../../../src/rules/offences/index.ts';

/**
 * The lists of the statutes, member by member, in their own order. Each member has to be found by its citation and to
 * carry the flag of its list, in full or as `depends` where the list itself sets a condition. On a `closed` list nothing
 * else may carry the flag.
 */
export type OfficialList = Readonly<{
  list: Cite;
  flag: FlagName;
  closed?: true;
  members: readonly string[];
}>;

export const officialLists: readonly OfficialList[] = [
  {
    list: 'PEN 1203.4(b)',
    flag: 'listedIn1203_4b',
    closed: true,
    members: cites(
      'PEN 286(c), 288, 288(a), 288(b), 288(c), 287(c), 288a(c), 288.5, 289(j), 311.1, 311.2, 311.3, 311.11, 261.5(d)',
    ),
  },
  {
    list: 'VEH 42002.1',
    flag: 'within42002_1',
    closed: true,
    members: cites('VEH 2800, 2800(b), 2801, 2803'),
  },
  {
    list: 'VEH 12810',
    flag: 'listedIn12810',
    closed: true,
    members: [
      ...cites('VEH 20001, 20001(b)(1), 20001(b)(2), 20002'),
      ...cites('VEH 23152, 23152(a), 23152(b), 23152(d), 23152(f), 23153, 23140(a), 23140(b)'),
      ...cites('VEH 23103, 23103.5, 23104, 23105'),
      ...cites('PEN 191.5(b), 192(c), 192(c)(1), 192(c)(2), 192(c)(3)'),
      ...cites('VEH 2800.2, 2800.3, 21651(b), 22348(b), 23109(a), 23109(c), 23109.1, 31602'),
      ...cites('VEH 14601, 14601.1, 14601.2, 14601.3, 14601.5'),
    ],
  },
  {
    list: 'PEN 1192.7(c)',
    flag: 'serious',
    members: [
      ...cites('PEN 187, 192(a), 203, 205, 261(a)(2), 262, 286(c), 286(d), 287(c), 287(d), 288(a)'),
      ...cites('PEN 37, 128, 206, 218, 219, 12022.7, 12022.5, 12022.53, 664/187, 220, 245(c), 245(d)'),
      ...cites(
        'PEN 4500, 4501, 451, 451(b), 451(c), 18745, 18750, 18755, 460(a), 211, 212.5, 207, 208, 209, 209.5',
      ),
      ...cites('PEN 4503, 12022(b), 289(a), 487(d)(2), 215, 186.22, 186.22(b), 244'),
      ...cites('HSC 11353, 11380'),
      ...cites('PEN 245(a)(1), 245(a)(2), 245(a)(3), 245(b), 245.2, 245.3, 245.5, 246, 264.1, 288.5'),
      ...cites('PEN 26100(c), 26100(d), 136.1, 422, 664, 11418, 182, 236.1(c), 269, 288(b), 288.7'),
    ],
  },
  {
    list: 'PEN 1192.8(a)',
    flag: 'serious',
    members: [...cites('PEN 191.5(a), 191.5(b), 192(c)(1), 192.5'), ...cites('VEH 2800.3, 23104, 23153')],
  },
  {
    list: 'PEN 667.5(c)',
    flag: 'violent',
    members: [
      ...cites('PEN 187, 192(a), 203, 205, 261(a)(2), 262, 286(c), 286(d), 287(c), 287(d), 288(a), 288(b)'),
      ...cites('PEN 37, 128, 206, 218, 219, 12022.7, 12022.5, 12022.53, 211, 212.5, 213, 451(a), 451(b)'),
      ...cites('PEN 289(a), 289(j), 664/187, 18745, 18750, 18755, 207, 209, 209.5, 220, 288.5, 215, 264.1'),
      ...cites('PEN 518, 136.1, 460(a), 11418, 4500, 269, 288.7'),
    ],
  },
  {
    list: 'PEN 290(c)',
    flag: 'registrable',
    members: [
      ...cites('PEN 187, 207, 209, 220, 236.1(b), 236.1(c), 243.4, 261, 261(a)(2), 262, 264.1, 266, 266c'),
      ...cites(
        'PEN 266h(b), 266i(b), 266j, 267, 269, 272, 285, 286, 286(c), 286(d), 287, 287(c), 287(d), 288a',
      ),
      ...cites(
        'PEN 288, 288(a), 288(b), 288(c), 288.2, 288.3, 288.4, 288.5, 288.7, 289, 289(a), 289(j), 289(h)',
      ),
      ...cites('PEN 311.1, 311.2, 311.3, 311.4, 311.10, 311.11, 314, 314(1), 314(2), 647.6, 647a, 653f(c)'),
    ],
  },
  {
    list: 'PEN 667(e)(2)(C)(iv)',
    flag: 'superStrike',
    members: [
      ...cites(
        'PEN 207, 209, 209.5, 220, 261(a)(2), 262, 264.1, 269, 286(c), 286(d), 287(c), 287(d), 288(a)',
      ),
      ...cites(
        'PEN 288(b), 288.5, 288.7, 289(a), 289(j), 187, 664/187, 191.5(a), 191.5(b), 653f(b), 245(d)(3)',
      ),
      ...cites('PEN 11418, 37, 128, 205, 206, 218, 219, 4500, 18755, 236.1(c), 217.1(b)'),
    ],
  },
  {
    list: 'PEN 1203.4b(a)(1)',
    flag: 'fireCrewExcluded',
    members: [
      ...cites('PEN 187, 207, 209, 209.5, 261, 261(a)(2), 262, 264.1, 288, 288(a), 288(b), 288.5, 288.7'),
      ...cites('PEN 37, 128, 205, 206, 218, 219, 4500, 18755, 269, 243.4, 311.11, 314, 4530, 4532, 451'),
    ],
  },
  {
    list: 'PEN 1170.18(a)',
    flag: 'prop47',
    // PEN 490.2 and 459.5 are what the old charges of PEN 487 and 459 would be today.
    members: [...cites('HSC 11350, 11357, 11377'), ...cites('PEN 459, 473, 476a, 487(a), 496, 666')],
  },
  {
    list: 'HSC 11361.8(a)',
    flag: 'prop64',
    closed: true,
    members: cites(
      'HSC 11357, 11357(a), 11357(b), 11357(c), 11357(d), 11358, 11359, 11360, 11360(a), 11360(b)',
    ),
  },
  {
    list: 'PEN 19.8(a)',
    flag: 'reducible17d',
    closed: true,
    members: [
      ...cites('PEN 193.8, 330, 415, 485, 490.7, 555, 602.13, 853.7, 532b(c), 602(o)'),
      ...cites('BPC 21672, 25658(b), 25661, 25662'),
      ...cites('GOV 27204'),
      ...cites('VEH 5201.1, 12500, 14601.1, 23109(c), 27150.1, 40508'),
    ],
  },
  {
    list: 'PEN 799',
    flag: 'noTimeLimit',
    members: [
      ...cites('PEN 187, 37, 128, 205, 206, 209, 209.5, 218, 219, 4500, 18755, 424, 504'),
      ...cites(
        'PEN 261(a)(2), 262, 264.1, 269, 286(c), 286(d), 287(c), 287(d), 288(a), 288.5, 288.7, 289(a)',
      ),
    ],
  },
  {
    list: 'VEH 42001',
    flag: 'trafficInfraction',
    members: cites(
      'VEH 4000, 12951, 14603, 16028, 21453, 21651, 21954, 22348, 22350, 22450, 22500, 23112, 23123.5, 23222, 26708, 27315',
    ),
  },
];

/** `PEN 286(c), 288.5` as two citations of one code. */
function cites(list: string): readonly string[] {
  const code = list.slice(0, list.indexOf(' '));
  return list
    .slice(code.length + 1)
    .split(', ')
    .map((section) => `${code} ${section}`);
}
