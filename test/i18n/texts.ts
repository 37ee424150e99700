import { locales, type Locale } from '../../src/i18n/locales.ts';
import { organizations } from '../referrals/directory.ts';
import { leavesOf, type Leaf } from './leaves.ts';

const all = { en: leavesIn('en'), es: leavesIn('es') } as const satisfies Record<Locale, readonly Leaf[]>;

/** What stands in the files of words, and what the directory says of each organization. */
function leavesIn(language: Locale): readonly Leaf[] {
  const directory = organizations.flatMap(({ id, summary, cost, access }) =>
    Object.entries({ summary, cost, access }).map(([part, text]): Leaf => [
      `directory.${id}.${part}`,
      text[language],
    ]),
  );
  return [...leavesOf(locales[language]), ...directory];
}

/** What reads the same in every language is a name, or said in all of them at once: it belongs to none. */
const own = (leaves: readonly Leaf[], others: readonly Leaf[]): readonly Leaf[] => {
  const there = new Map(others);
  return leaves.filter(([key, text]) => there.get(key) !== text);
};

/** Everything that is said in one language, with its keys. */
export const texts = { en: own(all.en, all.es), es: own(all.es, all.en) } as const;
