import type { Heard } from '../heard.ts';
import { words } from '../languages.ts';
import { indexPhrases, meaningOf } from '../phrases.ts';
import { outranked } from '../questions.ts';
import type { Option, Reading, Unclear } from '../reading.ts';
import { doubtIn } from './doubt.ts';
import { exactOption } from './exact-option.ts';
import { labelIn } from './label-in.ts';
import { optionByNumber, optionPointedAt } from './option-number.ts';
import { namedIn } from './named-in.ts';
import { optionOfPlace } from './option-of-place.ts';
import { EITHER, optionWords } from './option-words.ts';
import { endsBefore } from './supervision-over.ts';

/** One of the options shown; two are asked again, and one the person denies is left out. */
export function readChoice(heard: Heard): Reading | undefined {
  const { options = [] } = heard.question;
  const picked = optionByNumber(heard, options) ?? exactOption(heard);
  if (picked !== undefined) return readingOf(picked);
  const none = meaningOf(hedgedNo, heard.bare) && options.find(({ id }) => id === 'none');
  if (none) return readingOf(none, true);
  const doubt = doubtIn(heard.said);
  if (doubt === 'unknown') return afterDoubt(heard, options) ?? { kind: 'unknown' };
  const named =
    bothWays(optionPointedAt(heard, options), optionSaid(heard, options)) ?? labelIn(heard.said, options);
  if (named === undefined) return undefined;
  return endsBefore(heard, named) ? readingOf('ambiguous') : readingOf(named, doubt === 'hedged');
}

/** "Option 3, the fine": its number tells more than words that fit several, and never another option than the words. */
function bothWays(pointed: Option | Unclear | undefined, named: Option | Unclear | undefined): typeof named {
  if (pointed === undefined) return named;
  return typeof named === 'object' && named !== pointed ? 'ambiguous' : pointed;
}

function optionSaid(heard: Heard, options: readonly Option[]): Option | Unclear | undefined {
  const isOfPlaces = options.some(({ id }) => id === 'la-county');
  return isOfPlaces ? optionOfPlace(heard, options, optionNamed) : optionNamed(heard, options);
}

/** "Not sure, but I think felony": what they think comes last and names one option. */
function afterDoubt(heard: Heard, options: readonly Option[]): Reading | undefined {
  const from = heard.said.findLastIndex((tokens) => doubtIn([tokens]) === 'unknown');
  const said = heard.said.slice(from + 1);
  const named = doubtIn(said) === 'hedged' ? optionNamed({ ...heard, said }, options) : undefined;
  return typeof named === 'object' ? readingOf(named, true) : undefined;
}

/** "I don't think so" where one of the choices is none of them. */
const hedgedNo = indexPhrases([[true, words(({ yesNo }) => yesNo.hedgedNo)]]);

function readingOf(picked: Option | Unclear, hedged = false): Reading {
  if (typeof picked === 'string') return { kind: 'not-understood', reason: picked };
  if (picked.id === 'unsure') return { kind: 'unknown' };
  return { kind: 'value', value: picked.id, ...(hedged ? { hedged } : {}) };
}

/** The option that the words of the message name. */
function optionNamed(heard: Heard, options: readonly Option[]): Option | Unclear | undefined {
  const named = heard.said.flatMap((tokens) => namedIn(tokens, heard, options));
  if (named.length === 0)
    return meaningOf(optionWords(heard.question), heard.bare) === EITHER ? 'ambiguous' : undefined;
  const corrected = named.findLastIndex(({ corrects }) => corrects);
  const last = named.slice(Math.max(corrected, 0));
  const isNamed = last.some(({ byItself, denied }) => !byItself && !denied);
  const kept = isNamed ? last.filter(({ byItself }) => !byItself) : last;
  const denied = new Set(kept.filter((one) => one.denied).map(({ id }) => id));
  const all = new Set(kept.filter((one) => !one.denied).map(({ id }) => id));
  const chosen = withoutOutranked(all, heard.question.id);
  if (kept.some(({ id, denied }) => id === EITHER && !denied)) return 'ambiguous';
  if (chosen.size === 1 && heard.said.some(endsReduced)) return 'ambiguous';
  if (chosen.size === 1) return options.find(({ id }) => chosen.has(id));
  if (chosen.size > 1) return 'ambiguous';
  const left = options.filter(({ id }) => id !== 'unsure' && !denied.has(id));
  return left.length === 1 ? left[0] : 'ambiguous';
}

/** "A felony, but it got reduced": to what is not told. */
function endsReduced(tokens: readonly string[]): boolean {
  return reduced.has(tokens.at(-1) ?? '');
}

const reduced: ReadonlySet<string> = new Set(words((lexicon) => lexicon.reduced));

/** What says more than another of the chosen: who violated and finished has violated. */
function withoutOutranked(chosen: ReadonlySet<string>, question: string): ReadonlySet<string> {
  return new Set([...chosen].filter((id) => !outranked(question, id).some((other) => chosen.has(other))));
}
