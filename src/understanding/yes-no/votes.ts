import { words } from '../languages.ts';
import {
  findPhrases,
  indexPhrases,
  meaningOf,
  withoutPhrases,
  type Hit,
  type PhraseIndex,
} from '../phrases.ts';
import { isCovered, isDirect, isOfTheTopic, polarity, type ClauseHits } from './clause-hits.ts';
import { countVotes } from './count-votes.ts';
import { holdsTimeAhead } from './is-ahead.ts';
import { phrasesIn } from './phrases-in.ts';
import type { Tag } from './tags.ts';

/** What one clause says: true for each yes, false for each no. */
export type Ballot = Readonly<{
  votes: readonly boolean[];
  hedged: boolean;
  unknown: boolean;
  /** They do not know when or how long: no matter, if they say yes or no beside it. */
  unknownThing: boolean;
  /** Turned round twice: nobody can tell. */
  unclear: boolean;
  /** Words that fit a yes and a no: only what is said after them tells. */
  either: boolean;
  /** It takes back what was said before. */
  corrects: boolean;
  /** It only says that what comes next does so. */
  marks: boolean;
  /** A yes or no said outright: as all of the clause, at its start, or at its end after "so". */
  alone: boolean | undefined;
  opens: boolean | undefined;
  concludes: boolean | undefined;
  afterBut: boolean;
  /** It holds a "not", whatever it denies. */
  denies: boolean;
  /** Its no only denies a thing that would have been a yes. */
  deniesAnother: boolean;
  /** It goes on about what was named before: "it got dismissed". */
  pointsBack: boolean;
}>;

export function votesIn(
  tokens: readonly string[],
  index: PhraseIndex<Tag>,
  thisYear: number,
  ofAnother = false,
): Ballot {
  const hits = saidIn(tokens, phrasesIn(tokens, index, thisYear), ofAnother);
  const has = (tag: Tag): boolean => hits.some(({ meaning }) => meaning === tag);
  const clause: ClauseHits = { tokens, hits, closed: isCovered(tokens, hits, 0, tokens.length) };
  const denial = hits.findIndex((hit) => isDenial(hit, tokens, index));
  const sure = hits.filter((hit, at) => denial < 0 || at <= denial || isDirect(hit));
  const lasting = holdsTimeAhead(tokens, thisYear) || has('future') ? sure.filter(isNotAnEnding) : sure;
  const cut = lasting.findLastIndex(({ meaning }) => meaning === 'correction');
  const last = countVotes({ ...clause, hits: lasting.slice(cut + 1) });
  const isLast = cut < 0 || last.votes.length > 0;
  const said = isLast ? last : countVotes({ ...clause, hits: lasting.slice(0, cut) });
  const counted = said.votes.length > 0 ? said : { ...said, votes: votesLeft(clause, lasting, sure, index) };
  const unknowns = hits.map((hit, at) => hit.meaning === 'unknown' && !tellsWhat(hit, hits[at + 1]));
  return {
    ...counted,
    either: lasting.some(isEither) || meaningOf(index, tokens) === 'either',
    hedged:
      has('hedges') ||
      has('hedgedYes') ||
      has('hedgedNo') ||
      has('guessAlone') ||
      hits.some((hit) => !isNotAnEnding(hit) && isHedged(tokens.slice(hit.from, hit.to))),
    unknown: unknowns.includes(true),
    unknownThing: has('unknown') && !unknowns.includes(true),
    corrects: cut >= 0 && last.votes.length > 0,
    marks: cut >= 0 && counted.votes.length === 0,
    ...saidOutright({ ...clause, hits: lasting }),
    afterBut:
      meaningOf(contrasts, tokens.slice(0, 1)) === true || (tokens.length > 1 && tokens.at(-1) === 'no'),
    denies: hits.some(({ meaning }) => DENYING.has(meaning)),
    pointsBack: tokens.some((token) => pronouns.has(token)),
    deniesAnother: lasting.filter(isOfTheTopic).every((hit) => namesAThing(hit, tokens)),
  };
}

function saidOutright(clause: ClauseHits): Pick<Ballot, 'alone' | 'opens' | 'concludes'> {
  const { tokens, hits, closed } = clause;
  const direct = hits.filter(isDirect);
  const [first] = direct;
  const last = direct.at(-1);
  const isStart = first !== undefined && isCovered(tokens, [], 0, first.from);
  const isEnd = last?.to === tokens.length && meaningOf(conclusions, [tokens[last.from - 1] ?? '']) === true;
  return {
    alone: closed && first !== undefined && hits.every(isDirect) ? polarity(first, clause) : undefined,
    opens: isStart ? polarity(first, clause) : undefined,
    concludes: isEnd ? polarity(last, clause) : undefined,
  };
}

const conclusions = indexPhrases([[true, words((lexicon) => lexicon.yesNo.conclusions)]]);
const contrasts = indexPhrases([[true, words((lexicon) => lexicon.yesNo.contrasts)]]);

/** What stands after "if" is not said: "let me know if I have a warrant". */
const conditions = indexPhrases([[true, words((lexicon) => lexicon.yesNo.conditions)]]);

/** What the person says of themselves: not of others ("mi marido sí"), and not as a condition. */
function saidIn(
  tokens: readonly string[],
  found: readonly Hit<Tag>[],
  ofAnother: boolean,
): readonly Hit<Tag>[] {
  const another = ofAnother ? undefined : findPhrases(others, tokens).find(({ meaning }) => meaning);
  const other = another?.from ?? Infinity;
  const condition = findPhrases(conditions, tokens)[0]?.to ?? Infinity;
  return found.filter(
    (hit, at) =>
      (hit.from < condition || hit.meaning === 'unknown') &&
      (hit.from < other || !isOfTheTopic(hit)) &&
      !(hit.from === another?.to && isDirect(hit)) &&
      !goesOnFrom(found[at - 1], hit, tokens),
  );
}

/** In "never had formal probation" what was denied fits both, and the last word belongs to it. */
function goesOnFrom(before: Hit<Tag> | undefined, hit: Hit<Tag>, tokens: readonly string[]): boolean {
  return before?.meaning === 'either' && before.to === hit.from && isDenied(before, tokens);
}

/** What somebody else has or did; what they only remind the person of is the person's own. */
const others = indexPhrases([
  [true, words(({ yesNo }) => [...yesNo.others, ...yesNo.forAnother.unnamed])],
  [false, words((lexicon) => lexicon.yesNo.reminders)],
]);

function tellsWhat(unknown: Hit<Tag>, next: Hit<Tag> | undefined): boolean {
  return next?.meaning === 'unknownThing' && next.from === unknown.to;
}

const pronouns: ReadonlySet<string> = new Set(words((lexicon) => lexicon.yesNo.pronouns));

const DENYING: ReadonlySet<Tag> = new Set<Tag>(['no', 'negators', 'strongNo', 'notYet']);

/** "A warrant", "no warrant": and not that anything is over. */
function namesAThing({ meaning, from }: Hit<Tag>, tokens: readonly string[]): boolean {
  return meaning === 'contextYes' || (meaning !== 'endsYes' && denials.has(tokens[from] ?? ''));
}

const denials: ReadonlySet<string> = new Set(words((lexicon) => lexicon.yesNo.denials));

function isEither({ meaning }: Hit<Tag>): boolean {
  return meaning === 'either';
}

/** "I think", wherever it stands. */
export function isHedged(tokens: readonly string[]): boolean {
  return findPhrases(hedges, tokens).length > 0;
}

const hedges = indexPhrases([[true, words((lexicon) => lexicon.yesNo.hedges)]]);

/** Where nothing was said outright: an ending still to come, or "I think" and one word that answers by itself. */
function votesLeft(
  { tokens, hits }: ClauseHits,
  lasting: readonly Hit<Tag>[],
  sure: readonly Hit<Tag>[],
  index: PhraseIndex<Tag>,
): readonly boolean[] {
  if (lasting !== sure) return stillToEnd(sure, tokens);
  if (!hits.some(({ meaning }) => meaning === 'hedges')) return [];
  const tag = meaningOf(index, withoutPhrases(hedges, tokens));
  return tag !== undefined && /^(?:context|ends)/.test(tag) ? [tag.endsWith('Yes')] : [];
}

/** What ends in a time to come goes on until then; with a "not" in the clause nobody can tell. */
function stillToEnd(hits: readonly Hit<Tag>[], tokens: readonly string[]): readonly boolean[] {
  if (hits.some(({ meaning }) => TURNS.has(meaning))) return [];
  const [ending] = hits.filter((hit) => !isNotAnEnding(hit));
  if (ending !== undefined && isDenied(ending, tokens)) return [];
  return ending === undefined ? [] : [ending.meaning === 'endsNo'];
}

function isDenied({ from, to }: Hit<Tag>, tokens: readonly string[]): boolean {
  return tokens.slice(from, to).some((token) => denials.has(token));
}

const TURNS: ReadonlySet<Tag> = new Set<Tag>([
  'negators',
  'strongNo',
  'notYet',
  'notOver',
  'no',
  'notAnAnswer',
  'unknown',
]);

function isNotAnEnding({ meaning }: Hit<Tag>): boolean {
  return meaning !== 'endsYes' && meaning !== 'endsNo';
}

/** "I don't care, still": a phrase that denies something else makes what comes after it unsure. */
function isDenial(
  { meaning, from, to }: Hit<Tag>,
  tokens: readonly string[],
  index: PhraseIndex<Tag>,
): boolean {
  return (
    meaning === 'notAnAnswer' && tokens.slice(from, to).some((token) => DENIES.has(meaningOf(index, [token])))
  );
}

const DENIES: ReadonlySet<Tag | undefined> = new Set<Tag>(['no', 'negators']);
