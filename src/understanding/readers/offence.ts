import type { Heard } from '../heard.ts';
import { words } from '../languages.ts';
import { normalize } from '../normalize.ts';
import { citationsIn, type Cited } from '../offences/citations.ts';
import { offenceNamed, type NamedOffence } from '../offences/names.ts';
import { once } from '../once.ts';
import { findPhrases, indexPhrases } from '../phrases.ts';
import type { OffenceValue, Option, Reading } from '../reading.ts';
import { readChoice } from './choice.ts';
import { doubtIn } from './doubt.ts';
import { judged, type Named } from './named-in.ts';
import { optionByNumber } from './option-number.ts';

/** What a case was for: a button, a code section, or an everyday name. */
export function readOffence(heard: Heard): Reading | undefined {
  const found = citationsIn(heard.message.text);
  const cited = withAttempt(found.filter((one) => !isDenied(heard, one)));
  const button = buttonIn(heard);
  if (button !== undefined && (button.kind === 'value' || cited.length === 0)) return button;
  const named = offenceNamed(heard);
  const isOneOf = heard.question.id === 'which-offence';
  const one = isOneOf ? oneOfThose(heard, named) : undefined;
  const told = one ?? written(heard, cited, named);
  if (told !== undefined || isOneOf) return told;
  return found.length > 0
    ? { kind: 'not-understood', reason: 'no-answer' }
    : readChoice(withoutLabels(heard));
}

/** A section comes first; the name beside it may say which of its offences was meant. */
function written(heard: Heard, cited: readonly Cited[], named: NamedOffence): Reading | undefined {
  if (cited.length > 1) return { kind: 'not-understood', reason: 'ambiguous' };
  const [section] = cited;
  if (section !== undefined && !isPartOf(named, section)) {
    const beside = {
      ...(typeof named === 'object' && { card: named.card }),
      ...(isAttempt(heard) && { attempt: true as const }),
    };
    return valueOf({ cite: section.cite, ...beside }, isUnsure(heard, section));
  }
  if (named === 'ambiguous') return { kind: 'not-understood', reason: 'ambiguous' };
  return named && valueOf({ card: named.card }, named.hedged);
}

/** "Not 459", "459 no", "I don't think it was 459". */
function isDenied({ clauses, message }: Heard, cited: Cited): boolean {
  return clauses.some(({ tokens }) => {
    const at = tokens.findIndex((token) => isNumberOf(cited, token));
    if (at < 0) return false;
    const hits = [{ meaning: cited.cite, from: at, to: at + 1 }];
    return findPhrases(thinksNot, tokens).length > 0 || judged(hits, tokens, message.today).some(denied);
  });
}

const denied = ({ denied }: Named): boolean => denied;
const thinksNot = indexPhrases([[true, words(({ yesNo }) => yesNo.hedgedNo)]]);

/** Doubt in words, or a question mark: "459?". */
function isUnsure({ said, clauses }: Heard, cited: Cited): boolean {
  const isAsked = clauses.some(({ asked, tokens }) => asked && tokens.some((one) => isNumberOf(cited, one)));
  return isAsked || doubtIn(said) !== undefined;
}

function isNumberOf({ cite }: Cited, token: string): boolean {
  const [number = ''] = /\d+(?:\.\d+)?/.exec(cite) ?? [];
  return token.split(/[-/]/)[0] === number;
}

/** "PC 664, PC 459" is an attempt at the second, and one offence. */
function withAttempt(cited: readonly Cited[]): readonly Cited[] {
  const others = cited.filter(({ cite }) => !ATTEMPT.test(cite));
  const [only] = others;
  if (only === undefined || others.length > 1 || others.length === cited.length) return cited;
  return [{ ...only, cite: only.cite.replace(/\S+$/, (section) => `664/${section}`) }];
}

/** PEN 664 has no crime of its own: it is for an attempt at another. */
const ATTEMPT = /(?:^| )664$/;

function isAttempt({ tokens }: Heard): boolean {
  return findPhrases(attempts(), tokens).length > 0;
}

const attempts = once(() => indexPhrases([[true, words(({ offences }) => offences.attempts)]]));

/** Where it is asked which of several is meant: the one that is named, or whose label alone holds all that is said. */
function oneOfThose({ question, bare, said }: Heard, named: NamedOffence): Reading | undefined {
  const { options = [] } = question;
  const chosen = options.find(({ id }) => typeof named === 'object' && id === named.card);
  const holding = options.filter(({ id, label }) => id !== 'unsure' && holdsAll(label, bare));
  const [picked = chosen] = chosen === undefined && holding.length === 1 ? holding : [];
  if (picked !== undefined) return { kind: 'value', value: picked.id };
  return doubtIn(said) === 'unknown' ? { kind: 'unknown' } : undefined;
}

/** A letter or two, such as the Spanish "a", are in many a label and pick none. */
function holdsAll(label: string, tokens: readonly string[]): boolean {
  const shown = new Set(normalize(label).tokens);
  return tokens.some(({ length }) => length > 2) && tokens.every((token) => shown.has(token));
}

/** "Theft over 950", "a 502 DUI": the number belongs to the name. */
function isPartOf(named: NamedOffence, { cite, coded }: Cited): boolean {
  return !coded && typeof named === 'object' && named.words.includes(cite);
}

function valueOf(value: OffenceValue, hedged: boolean): Reading {
  return { kind: 'value', value, ...(hedged ? { hedged } : {}) };
}

/** A word of a label is no answer here: "took something" is not "something else". */
function withoutLabels(heard: Heard): Heard {
  const { question } = heard;
  const options = (question.options ?? []).map((option) => ({ ...option, label: '' }));
  return { ...heard, question: { ...question, options } };
}

/** A button by its number or its whole label: the names in a label are no answer of their own. */
function buttonIn(heard: Heard): Reading | undefined {
  const { options = [] } = heard.question;
  const picked = optionByNumber(heard, options) ?? options.find((option) => isLabel(option, heard.tokens));
  if (picked === undefined) return undefined;
  if (typeof picked === 'string') return { kind: 'not-understood', reason: picked };
  return picked.id === 'unsure' ? { kind: 'unknown' } : { kind: 'value', value: picked.id };
}

function isLabel({ label }: Option, tokens: readonly string[]): boolean {
  const { tokens: shown } = normalize(label);
  return shown.length === tokens.length && shown.every((token, at) => token === tokens[at]);
}
