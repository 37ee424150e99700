import { languages, words } from '../languages.ts';
import { indexPhrases, phraseAt } from '../phrases.ts';
import type { DateParser, FoundDate } from './found-date.ts';

/** "Last summer", "el verano pasado", "next spring": a year, about. With a year beside it the season only says about. */
export const season: DateParser = (tokens, from, today) => {
  const side = phraseAt(sides, tokens, from);
  const name = phraseAt(seasons, tokens, side?.to ?? from);
  if (name === undefined) return undefined;
  const said = side ?? phraseAt(sides, tokens, name.to);
  return said && found(name.meaning, said.meaning, Math.max(said.to, name.to), today);
};

type Side = 'last' | 'this' | 'next';

/** The last month of each season; winter ends in the year after it begins. */
const lastMonths = [5, 8, 11, 2] as const;

const seasons = indexPhrases<number>(
  languages.flatMap(({ dates }) => dates.seasons.map((names, at) => [lastMonths[at] ?? 0, names] as const)),
);
const sides = indexPhrases<Side>([
  ['last', words(({ dates }) => dates.last)],
  ['this', words(({ dates }) => dates.this)],
  ['next', words(({ dates }) => dates.next)],
]);

function found(ends: number, side: Side, to: number, today: string): FoundDate {
  const thisYear = Number(today.slice(0, 4));
  const isOver = Number(today.slice(5, 7)) > ends;
  const year = {
    last: isOver ? thisYear : thisYear - 1,
    this: thisYear,
    next: isOver ? thisYear + 1 : thisYear,
  };
  return { year: year[side], approx: true, ...(side === 'this' ? { yearGuessed: true } : {}), to };
}
