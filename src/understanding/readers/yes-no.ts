import { withoutCourtesy, type Heard, type HeardClause } from '../heard.ts';
import { words } from '../languages.ts';
import { oncePer } from '../once.ts';
import { findPhrases, indexPhrases, meaningOf, phraseAt, type PhraseIndex } from '../phrases.ts';
import { topicOfQuestion, type Topic } from '../questions.ts';
import type { Option, Reading } from '../reading.ts';
import { isAllBut } from '../yes-no/all-but.ts';
import { withoutAsides } from '../yes-no/asides.ts';
import { isForAnother } from '../yes-no/for-another.ts';
import { holdsTimeAhead } from '../yes-no/is-ahead.ts';
import { isOngoing, saysOver, withoutRelease } from '../yes-no/ongoing.ts';
import { leavesSomething, settle, takesBack } from '../yes-no/settle.ts';
import { speltRight } from '../yes-no/spelling.ts';
import { wordsOfTopic, type Tag } from '../yes-no/tags.ts';
import { isHedged, votesIn, type Ballot } from '../yes-no/votes.ts';
import { exactOption } from './exact-option.ts';
import { optionByNumber } from './option-number.ts';

/** Yes, no or "I don't know"; whatever could be either is asked again. More than one interpreter wants to know. */
export const readYesNo = oncePer(readHeard);

function readHeard(heard: Heard): Reading | undefined {
  const { question } = heard;
  const picked = optionByNumber(heard, question.options ?? USUAL);
  if (picked !== undefined && picked !== 'out-of-range')
    return typeof picked === 'string' ? unclear(picked) : readingOf(picked);
  if (isAskedOfUs(heard)) return unclear('no-answer');
  const counted = agreed(countSpelt(withoutAsides(heard)), topicOf(heard));
  if (counted?.kind === 'value' || counted?.kind === 'unknown') return counted;
  const named = exactOption(heard);
  return named === undefined ? (counted ?? (picked && unclear('out-of-range'))) : readingOf(named);
}

/** "I guess so": whoever is asked to begin begins. */
function agreed(reading: Reading | undefined, topic: Topic | undefined): Reading | undefined {
  if (topic !== 'consent' || reading?.kind !== 'value') return reading;
  return { kind: 'value', value: reading.value };
}

/** "¿Seguro?", "is that right?": a word that is a yes only when nobody asks it. */
function isAskedOfUs({ clauses }: Heard): boolean {
  return clauses.length > 0 && clauses.every(({ asked, tokens }) => asked && holdsOnly(tokens));
}

function holdsOnly(tokens: readonly string[]): boolean {
  const [hit] = findPhrases(yesWhenTold, tokens);
  return hit !== undefined && tokens.length - (hit.to - hit.from) <= 2;
}

const yesWhenTold = indexPhrases([[true, words(({ yesNo }) => yesNo.yesAlone)]]);

/** The same, and words that tell of an ending. */
export function isAnswerByTopic(heard: Heard): boolean {
  const { question, bare } = heard;
  const tag = meaningOf(wordsOfTopic(topicOfQuestion(question.id)), bare);
  return isWordOfTopic(heard) || (question.kind === 'yesno' && (tag === 'endsYes' || tag === 'endsNo'));
}

/** Whether the whole message is one of the words that answer just this question, such as "begin" to consent. */
export function isWordOfTopic({ question, bare }: Heard): boolean {
  if (question.kind !== 'yesno') return false;
  const tag = meaningOf(wordsOfTopic(topicOfQuestion(question.id)), bare);
  return tag === 'contextYes' || tag === 'contextNo';
}

/** A yes/no question is always shown like this. */
const USUAL: readonly Option[] = [
  { n: 1, id: 'yes', label: '' },
  { n: 2, id: 'no', label: '' },
  { n: 3, id: 'unsure', label: '' },
];

function readingOf({ id }: Option): Reading | undefined {
  if (id === 'unsure') return { kind: 'unknown' };
  return id === 'yes' || id === 'no' ? { kind: 'value', value: id === 'yes' } : undefined;
}

/** As it is written and, where that says nothing, with its long words spelt right. */
function countSpelt(heard: Heard): Reading | undefined {
  const topic = topicOf(heard);
  if (!isOngoing(heard, topic)) return countAsSpelt(heard);
  const counted = countAsSpelt(withoutRelease(heard));
  const isSaid = heard.clauses.some(({ tokens }) => meaningOf(plainNo, tokens.slice(0, 1)) === true);
  return saysOver(counted, topic) && !isSaid ? unclear('ambiguous') : counted;
}

function countAsSpelt(heard: Heard): Reading | undefined {
  const counted = count(heard);
  if (counted?.kind === 'value' || counted?.kind === 'unknown') return counted;
  const respelt = speltRight(heard, topicOf(heard));
  const said = respelt.tokens.join(' ') === heard.tokens.join(' ') ? undefined : count(respelt);
  return said?.kind === 'value' || said?.kind === 'unknown' ? said : counted;
}

const plainNo = indexPhrases([[true, words((lexicon) => lexicon.yesNo.no)]]);

function topicOf({ question }: Heard): Topic | undefined {
  return question.sub === 'confirm' ? 'right' : topicOfQuestion(question.id);
}

function count(heard: Heard): Reading | undefined {
  const { message, bare, tokens } = heard;
  const topic = topicOf(heard);
  const index = wordsOfTopic(topic);
  const thisYear = Number(message.today.slice(0, 4));
  const all = meaningOfAll(index, bare, tokens);
  const isToCome = all?.startsWith('ends') === true && holdsTimeAhead(tokens, thisYear);
  const whole = wholeReading(isToCome ? undefined : all, isHedged(tokens));
  if (whole !== undefined) return whole;
  const said = heard.clauses.filter(
    (clause, at) =>
      !isQuestionToUs(clause, heard) &&
      !(clause.asked && holdsOnly(clause.tokens)) &&
      !(at === 0 && repeatsQuestion(clause, index, heard.clauses.length)),
  );
  const ofAnother = isForAnother(tokens);
  const ballots = said.map(({ tokens: clause }) => votesIn(clause, index, thisYear, ofAnother));
  const afterDots = said.map((clause) => clause.afterDots);
  const decided = decide(ballots, afterDots, topic);
  const isRestated =
    topic === 'right' && said.some((clause) => findPhrases(restates, clause.tokens).length > 0);
  if (isRestated && (decided === undefined || takesBack(ballots, topic)))
    return { kind: 'value', value: false };
  if (takesBack(ballots, topic)) return unclear('ambiguous');
  if (decided?.kind !== 'unknown' && isAllBut(tokens, topic)) return { kind: 'value', value: false };
  if (decided !== undefined) return decided;
  const first = firstOf(said);
  return wholeReading(meaningOfAll(index, withoutCourtesy(first), first), isHedged(tokens));
}

/** Politeness counts for nothing, unless it makes something else of the words: "jajaja ay no" only laughs. */
function meaningOfAll(
  index: PhraseIndex<Tag>,
  bare: readonly string[],
  tokens: readonly string[],
): Tag | undefined {
  const exact = meaningOf(index, tokens);
  return exact === 'notAnAnswer' ? exact : (meaningOf(index, bare) ?? exact);
}

function isQuestionToUs(clause: HeardClause, heard: Heard): boolean {
  const isQuestion = clause.question || phraseAt(asksBack, clause.tokens, 0) !== undefined;
  return isQuestion && !answersOurs(clause, heard);
}

/** "Tengo que registrarme cada año", "eso es para otros": it begins like a question of theirs and answers ours. */
export function answersOurs({ asked, tokens }: HeardClause, heard: Heard): boolean {
  if (asked || heard.question.kind !== 'yesno') return false;
  return phraseAt(wordsOfTopic(topicOf(heard)), tokens, 0)?.meaning.startsWith('context') === true;
}

/** "Prison? no just jail": our word said back before the answer. */
function repeatsQuestion({ asked, tokens }: HeardClause, index: PhraseIndex<Tag>, clauses: number): boolean {
  const isShort = asked && clauses > 1 && tokens.length <= 2;
  return isShort && /^(?:context|ends)/.test(meaningOf(index, tokens) ?? '');
}

/** "It was a felony": told instead of a yes, because it is not what was read back. */
const restates = indexPhrases([[true, words((lexicon) => lexicon.yesNo.restates)]]);

/** "Is that the one with the list": they want to know what is asked. */
const asksBack = indexPhrases([[true, words((lexicon) => lexicon.yesNo.asksBack)]]);

/** "Ya, desde el 2018": an answer by itself, and then something that tells no more. */
function firstOf(said: readonly HeardClause[]): readonly string[] {
  const [first, ...others] = said;
  const isReason = others.every(({ tokens }) => !tokens.some((token) => denials.has(token)));
  return first !== undefined && isReason ? first.tokens : [];
}

const denials: ReadonlySet<string> = new Set(words(({ yesNo }) => [...yesNo.denials, ...yesNo.negators]));

const YES: ReadonlySet<string> = new Set(['yes', 'contextYes', 'endsYes', 'yesAlone']);
const NO: ReadonlySet<string> = new Set(['no', 'contextNo', 'endsNo', 'strongNo', 'notYet']);

function wholeReading(tag: string | undefined, isUnsure: boolean): Reading | undefined {
  const hedged = isUnsure ? ({ hedged: true } as const) : {};
  if (tag === 'unknown') return { kind: 'unknown' };
  if (tag === 'either') return unclear('ambiguous');
  if (tag === 'hedgedYes' || tag === 'hedgedNo')
    return { kind: 'value', value: tag === 'hedgedYes', hedged: true };
  if (tag !== undefined && YES.has(tag)) return { kind: 'value', value: true, ...hedged };
  return tag !== undefined && NO.has(tag) ? { kind: 'value', value: false, ...hedged } : undefined;
}

/** All votes must agree; after "no wait" or dots only the last ones count. */
function decide(
  ballots: readonly Ballot[],
  afterDots: readonly boolean[],
  topic: Topic | undefined,
): Reading | undefined {
  if (ballots.some(({ unknown }) => unknown))
    return saidNoFirst(ballots, topic) ?? thoughtAfter(ballots) ?? { kind: 'unknown' };
  const open = ballots.findLastIndex(({ either }) => either);
  const from = ballots.findLastIndex(
    ({ votes, corrects }, at) =>
      votes.length > 0 && (corrects || ballots[at - 1]?.marks === true || afterDots[at] === true),
  );
  const last = lastSaid(ballots, Math.max(from, 0), open, topic);
  const votes = last.flatMap((ballot) => ballot.votes);
  const [first] = votes;
  if (ballots.some((ballot) => ballot.unclear) || (open >= 0 && first === undefined))
    return unclear('ambiguous');
  if (first === undefined)
    return ballots.some(({ unknownThing }) => unknownThing) ? { kind: 'unknown' } : undefined;
  if (leavesSomething(last, topic)) return unclear('ambiguous');
  const value = votes.every((vote) => vote === first) ? first : settle(last, topic);
  if (value === undefined) return unclear('ambiguous');
  const hedged = ballots.some((ballot) => ballot.hedged);
  return { kind: 'value', value, ...(hedged ? { hedged } : {}) };
}

/** "Not sure, but I think so": what they think comes last. */
function thoughtAfter(ballots: readonly Ballot[]): Reading | undefined {
  const after = ballots.slice(ballots.findLastIndex(({ unknown }) => unknown) + 1);
  const [first, ...others] = after.flatMap(({ votes }) => votes);
  const isThought = after.some(({ hedged, afterBut }) => hedged || afterBut);
  if (first === undefined || !isThought || others.some((vote) => vote !== first)) return undefined;
  const isSaid = ballots[0]?.opens === first && after.every(({ hedged }) => !hedged);
  return { kind: 'value', value: first, ...(isSaid ? {} : { hedged: true }) };
}

/** "Not now, maybe tonight" does not begin today. */
function saidNoFirst(ballots: readonly Ballot[], topic: Topic | undefined): Reading | undefined {
  const votes = ballots.flatMap((ballot) => ballot.votes);
  const isNo = topic === 'consent' && votes.length > 0 && !votes.includes(true);
  return isNo && ballots[0]?.unknown === false ? { kind: 'value', value: false } : undefined;
}

/**
 * What fits both takes back a yes before it ("yes, I had a warrant") and no no ("no, just an arrest"); that there was no
 * officer fits any probation, and some time in every sentence.
 */
function lastSaid(
  ballots: readonly Ballot[],
  from: number,
  open: number,
  topic: Topic | undefined,
): readonly Ballot[] {
  const before = ballots.slice(from, open + 1);
  const stands =
    topic === 'given-probation' || topic === 'prison' || !before.some(({ votes }) => votes.includes(true));
  return ballots.slice(stands ? from : Math.max(from, open + 1));
}

function unclear(reason: Extract<Reading, { kind: 'not-understood' }>['reason']): Reading {
  return { kind: 'not-understood', reason };
}
