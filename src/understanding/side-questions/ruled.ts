import type { Concept } from './concepts.ts';
import { conceptsIn } from './concepts-in.ts';
import type { Match } from './match-kinds.ts';
import { rules, type Rule } from './rules.ts';
import { sideQuestions } from './side-questions.ts';

/** What the rules find asked. */
export function ruled(tokens: readonly string[], enough: number = ENOUGH): Match {
  const found = conceptsIn(tokens);
  const ranked = sideQuestions
    .map((intent) => ({ intent, strength: strengthOf(rules[intent], found) }))
    .filter(({ strength }) => strength >= enough)
    .sort((one, other) => other.strength - one.strength);
  const [best, next] = ranked;
  if (strengthOf(rules.elsewhere, found) > (best?.strength ?? 0)) return { kind: 'elsewhere' };
  if (best === undefined) return { kind: 'none' };
  return next !== undefined && best.strength - next.strength < CLOSE
    ? { kind: 'either', intents: [best.intent, next.intent] }
    : { kind: 'asked', intent: best.intent };
}

/** Below this nothing is asked. */
const ENOUGH = 4;
/** Nearer than that, two are asked alike. */
const CLOSE = 0.25;

function strengthOf(of: readonly Rule[], found: ReadonlySet<Concept>): number {
  return of.reduce((most, rule) => (holds(rule, found) ? Math.max(most, rule.strength) : most), 0);
}

function holds({ all, none }: Rule, found: ReadonlySet<Concept>): boolean {
  return all.every((concept) => found.has(concept)) && !none.some((concept) => found.has(concept));
}
