import type { StateValue } from 'xstate';
import { screening } from './machine.ts';
import { questions, type QuestionId } from './questions/index.ts';

type Place = typeof screening.root;

/** Where the machine stands while a question is open. */
export function positionOf(question: QuestionId): StateValue {
  const position = positions.get(question);
  if (position === undefined) throw new Error(`No state of the chart asks "${question}".`);
  return position;
}

/** The places of the chart around an open question, from the outermost to the question itself. */
export function pathTo(question: QuestionId): readonly string[] {
  return keysIn(positionOf(question));
}

function keysIn(position: StateValue): readonly string[] {
  if (typeof position === 'string') return [position];
  return Object.entries(position).flatMap(([key, inner]) => (inner ? [key, ...keysIn(inner)] : [key]));
}

/** The question a position of the machine asks: its innermost state. */
export function questionAt(position: StateValue): QuestionId {
  const [key, inner] = typeof position === 'string' ? [position] : (Object.entries(position)[0] ?? ['']);
  if (inner !== undefined) return questionAt(inner);
  if (!isQuestionId(key)) throw new Error('The chart stands on no question.');
  return key;
}

export function isQuestionId(id: string): id is QuestionId {
  return Object.hasOwn(questions, id);
}

function leavesOf(place: Place): readonly Place[] {
  const inner = Object.values<Place>(place.states);
  return inner.length === 0 ? [place] : inner.flatMap(leavesOf);
}

function nested(path: readonly string[]): StateValue {
  const [key = '', ...rest] = path;
  return rest.length === 0 ? key : { [key]: nested(rest) };
}

const positions: ReadonlyMap<string, StateValue> = new Map(
  leavesOf(screening.root).map((leaf) => [leaf.key, nested(leaf.path)]),
);
