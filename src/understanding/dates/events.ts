import { languages, words } from '../languages.ts';
import { findPhrases, indexPhrases } from '../phrases.ts';
import { dateEvents, eventOfQuestion, type DateEvent } from '../questions.ts';
import { findDates } from './find-dates.ts';

/** In "arrested in 2009 but sentenced in May 2010" the words that tell of what the question asks for; else all. */
export function toldOfEvent(
  clauses: readonly (readonly string[])[],
  question: string,
  today: string,
): readonly (readonly string[])[] {
  const asked = eventOfQuestion(question);
  const dated = piecesOf(clauses).filter(({ tokens }) => hasYear(tokens, today));
  const told = dated.filter(({ event }) => event !== undefined && event === asked);
  const others = dated.filter(({ event }) => event === undefined || event !== asked);
  const areApart = told.length > 0 && others.every(({ event }) => event !== undefined);
  return areApart ? told.map(({ tokens }) => tokens) : clauses;
}

/** Whether something is told that happens in a case. */
export function tellsOfEvent(tokens: readonly string[]): boolean {
  return findPhrases(events, tokens).length > 0;
}

type Piece = Readonly<{ tokens: readonly string[]; event?: DateEvent | undefined }>;

const events = indexPhrases<DateEvent>(
  dateEvents.flatMap((event) => languages.map(({ dates }) => [event, dates.events[event]] as const)),
);
const joins: ReadonlySet<string> = new Set(words(({ dates }) => dates.then));

/** Stretches of the message that tell of one event each; one that names none goes on about the one before it. */
function piecesOf(clauses: readonly (readonly string[])[]): readonly Piece[] {
  const pieces = clauses.flatMap(cutAtJoins).flatMap(cutAtEvents);
  return pieces.map(({ tokens }, at) => ({
    tokens,
    event: pieces.slice(0, at + 1).findLast(({ event }) => event !== undefined)?.event,
  }));
}

function cutAtJoins(tokens: readonly string[]): readonly (readonly string[])[] {
  const cuts = tokens.flatMap((token, at) => (joins.has(token) ? [at] : []));
  return [0, ...cuts].map((from, at) => tokens.slice(from, cuts[at]));
}

/** The date follows its event, unless the first date comes before any event. */
function cutAtEvents(tokens: readonly string[]): readonly Piece[] {
  const hits = findPhrases(events, tokens);
  const [first] = hits;
  if (first === undefined) return [{ tokens }];
  const isAfter = tokens.slice(0, first.from).some((token) => /\d/.test(token));
  return hits.map(({ meaning, from, to }, at) => ({
    event: meaning,
    tokens: isAfter
      ? tokens.slice(hits[at - 1]?.to ?? 0, at === hits.length - 1 ? tokens.length : to)
      : tokens.slice(at === 0 ? 0 : from, hits[at + 1]?.from),
  }));
}

function hasYear(tokens: readonly string[], today: string): boolean {
  return findDates(tokens, today).some(({ year }) => year !== undefined);
}
