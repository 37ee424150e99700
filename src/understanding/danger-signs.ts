import { words } from './languages.ts';
import { indexPhrases, meaningsIn } from './phrases.ts';
import type { SuicideSign, ViolenceSign } from './signs.ts';

/** Two signs of different kinds: a rope, and a letter to the children. */
export function hasSuicideSigns(tokens: readonly string[]): boolean {
  const found = meaningsIn(suicide, tokens);
  return together.some((pair) => pair.every((sign) => found.has(sign)));
}

/** Somebody, what is done or threatened, and one more sign of it. */
export function hasViolenceSigns(tokens: readonly string[]): boolean {
  const found = meaningsIn(violence, tokens);
  const isDone = (['harm', 'threat', 'weapon', 'wound', 'held'] as const).some((sign) => found.has(sign));
  return isDone && found.size > 1 && meaningsIn(aggressors, tokens).size > 0;
}

/** Much of the rest is said of a case as well: "it ruined my life, I give up". */
const together: readonly (readonly [SuicideSign, SuicideSign])[] = [
  ['futile', 'death'],
  ['means', 'ending'],
  ['means', 'life'],
  ['means', 'hopeless'],
  ['means', 'death'],
  ['height', 'jump'],
  ['height', 'ending'],
  ['death', 'ending'],
  ['death', 'hopeless'],
  ['life', 'ending'],
  ['life', 'hopeless'],
  ['join', 'mourned'],
  ['join', 'hopeless'],
  ['parting', 'death'],
  ['parting', 'hopeless'],
  ['parting', 'ending'],
];

const suicideSigns: readonly SuicideSign[] = [
  'futile',
  'means',
  'height',
  'jump',
  'death',
  'join',
  'mourned',
  'parting',
  'life',
  'hopeless',
  'ending',
];
const violenceSigns: readonly ViolenceSign[] = [
  'harm',
  'threat',
  'weapon',
  'held',
  'fear',
  'wound',
  'near',
  'often',
  'drunk',
];
const suicide = indexPhrases(
  suicideSigns.map((sign) => [sign, words(({ crisis }) => crisis.signs.suicide[sign])] as const),
);
const violence = indexPhrases(
  violenceSigns.map((sign) => [sign, words(({ crisis }) => crisis.signs.violence[sign])] as const),
);
const aggressors = indexPhrases([[true, words((lexicon) => lexicon.crisis.aggressors)]]);
