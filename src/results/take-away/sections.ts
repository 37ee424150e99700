import { cautionsInFull } from '../cautions.ts';
import { steps as stepsOf } from '../next-steps.ts';
import type { Section } from './section.ts';
import type { ToTakeAway } from './to-take-away.ts';

/** The same steps as in the chat, to tick off. */
export function steps({ plan }: ToTakeAway): Section {
  return {
    id: 'steps',
    heading: { key: 'take-away.sections.steps' },
    blocks: [{ kind: 'steps', items: stepsOf(plan) }],
  };
}

export const bring: Section = {
  id: 'bring',
  heading: { key: 'take-away.sections.bring' },
  blocks: [
    {
      kind: 'boxes',
      items: ['paper', 'record', 'court-papers', 'letters', 'questions'].map((one) => [
        { key: `take-away.bring.${one}` },
      ]),
    },
  ],
};

/** Every warning, in full. */
export function beware({ plan }: ToTakeAway): Section {
  return {
    id: 'beware',
    heading: { key: 'take-away.sections.beware' },
    blocks: [{ kind: 'points', items: cautionsInFull(plan) }],
  };
}
