import { createActor, type ActorScope } from 'xstate';
import type { Told } from './answers.ts';
import { circumstances } from './circumstances.ts';
import type { ScreeningEvent } from './events.ts';
import { sayings, type SayingOf } from './flow.ts';
import { screening } from './machine.ts';
import { positionOf, questionAt } from './positions.ts';
import type { QuestionId } from './questions/index.ts';

/** What the machine leaves to the conversation, in the order it came up. */
export type Action =
  | (Readonly<{ type: 'say' }> & SayingOf)
  | Readonly<{ type: 'stepBack' | 'reopen' | 'switchLanguage' | 'forgetEverything' }>;

/** The open question, what is told so far, and what is left to carry out. */
export type Stepped = Readonly<{ at: QuestionId; told: Told; actions: readonly Action[] }>;

type Scope = ActorScope<ReturnType<typeof screening.resolveState>, ScreeningEvent>;

/** Moves the screening one event on. Pure: nothing is kept between two calls. */
export function step(at: QuestionId, told: Told, event: ScreeningEvent): Stepped {
  const actions: Action[] = [];
  const scope: Scope = {
    ...inertScope,
    actionExecutor: (action) => void actions.push(asAction(action.type, action.params)),
  };
  const snapshot = screening.resolveState({ value: positionOf(at), context: told });
  const next = screening.transition(snapshot, event, scope);
  return { at: questionAt(next.value), told: next.context, actions };
}

/**
 * The machine has no actors, timers or promises, so one idle actor serves every call as its scope:
 * the exported `transition()` builds a new one each time, which takes twice as long.
 */
const idle = createActor(screening);

const inertScope: Scope = {
  self: idle,
  system: idle.system,
  id: '',
  sessionId: '',
  logger: () => undefined,
  defer: () => undefined,
  stopChild: () => undefined,
  emit: () => undefined,
  actionExecutor: () => undefined,
};

function asAction(type: string, params: unknown): Action {
  switch (type) {
    case 'say':
      return { type, ...sayingIn(params) };
    case 'stepBack':
    case 'reopen':
    case 'switchLanguage':
    case 'forgetEverything':
      return { type };
    default:
      throw new Error(`The chart has an action nobody carries out: ${type}`);
  }
}

function sayingIn(params: unknown): SayingOf {
  const what = sayings.find((one) => one === paramIn(params, 'what'));
  const of = circumstances.find((one) => one === paramIn(params, 'of'));
  if (what === undefined) throw new Error('The chart says something that has no name.');
  return { what, ...(of && { of }) };
}

function paramIn(params: unknown, name: string): unknown {
  return typeof params === 'object' && params !== null
    ? Object.entries(params).find(([key]) => key === name)?.[1]
    : undefined;
}
