import { assign, setup } from 'xstate';
import type { Circumstance } from '../../rules/index.ts';
import { answerTo, nothingTold, withAnother, withAnswer, type Told } from './answers.ts';
import { withBothInDoubt } from './contradiction.ts';
import type { ScreeningEvent } from './events.ts';
import { afterNoting, guards } from './guards.ts';
import { withoutPicks } from './pick.ts';

/** What the conversation is asked to say: data, never executed by the machine. */
export const sayings = [
  'introduction',
  'result',
  'why',
  'next-steps',
  'referrals',
  'other-ways',
  'page',
  'link',
  'code',
  'help',
  'why-we-ask',
  'again',
  'human',
  'more-about-consent',
] as const;

export type Saying = (typeof sayings)[number];

/** `of` is whose ways to say: given with the action and kept nowhere. */
export type SayingOf = Readonly<{ what: Saying; of?: Circumstance }>;

/** The building blocks every part of the chart is made of. */
export const flow = setup({
  // The library reads its types from here; without the assertion they would be empty.
  // eslint-disable-next-line @typescript-eslint/no-unnecessary-type-assertion
  types: {} as { context: Told; events: ScreeningEvent },
  guards,
  actions: {
    /** Keeps the answer and what it tells us. */
    note: assign(({ context, event }) => (event.type === 'answered' ? afterNoting(context, event) : context)),
    /** Takes what was read back as it was told, whatever in it is not sure. */
    leaveAsTold: assign(({ context }) => withAnswer(context, 'review', 'ok')),
    /** One more case after the result, beside those told. */
    addCase: assign(({ context }) => withAnother(context)),
    /** All there is after the result is shown again. */
    openMenu: assign(({ context }) => withAnswer(context, 'after', 'menu')),
    /** Keeps the consent and the language, and nothing else. */
    forgetAnswers: assign(({ context }) => {
      const language = answerTo(context, 'lang');
      const kept = language === undefined ? nothingTold : withAnswer(nothingTold, 'lang', language);
      return answerTo(context, 'consent') === 'yes' ? withAnswer(kept, 'consent', 'yes') : kept;
    }),
    /** The library wants to see its parameter here; the conversation reads it from the action. */
    say: (_, _params: SayingOf) => undefined,
    /** Of two answers that cannot both be true, nobody knows which is. */
    doubtBoth: assign(({ context }) => withBothInDoubt(context)),
    /** What was to be fixed is picked anew. */
    forgetPicks: assign(({ context }) => withoutPicks(context)),
    /** Back to the answers listed before. */
    turnBack: assign(({ context }) => ({ ...context, answers: context.answers.slice(0, -1) })),
    /** Takes back the last answer. */
    stepBack: () => undefined,
    /** Opens the question whose id was picked, with every other answer kept. */
    reopen: () => undefined,
    switchLanguage: () => undefined,
    forgetEverything: () => undefined,
  },
});
