import type { SideQuestion } from './side-questions.ts';

/** Which side question is asked: one, two that are close, another matter altogether, or none. */
export type Match =
  | Readonly<{ kind: 'asked'; intent: SideQuestion }>
  | Readonly<{ kind: 'either'; intents: readonly [SideQuestion, SideQuestion] }>
  | Readonly<{ kind: 'elsewhere' }>
  | Readonly<{ kind: 'none' }>;
