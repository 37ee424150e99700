import type { TurnMessage } from '../channels/web-chat/protocol.ts';
import { pencil } from './drawings.ts';
import { fill, make, makeButton } from './make.ts';
import type { Actions } from './part.ts';

type Said = Readonly<{ bubble: HTMLElement; text: string }>;

type Changeable = Readonly<{
  said: (bubble: HTMLElement, text: string) => void;
  /** What of it can be changed now, and as which answer the last of it was kept. */
  offer: (whereabouts: TurnMessage['whereabouts'], label: string) => void;
}>;

/** What the person said is a button for as long as it can be changed. */
export function changeable(actions: Actions): Changeable {
  const answers = new Map<string, Said>();
  let last: Said | undefined;
  return {
    said: (bubble, text) => {
      last = { bubble, text };
    },
    offer: (whereabouts, label) => {
      if (!whereabouts) return;
      const { kept } = whereabouts;
      const before = kept && answers.get(kept);
      if (before) fill(before.bubble, [before.text]);
      if (kept && last) answers.set(kept, last);
      const open = new Set(whereabouts.changeable);
      for (const [name, { bubble, text }] of answers)
        if (!open.has(name)) fill(bubble, [text]);
        else if (!bubble.firstElementChild) fill(bubble, [buttonFor(name, text, label)]);
    },
  };

  function buttonFor(name: string, text: string, label: string): HTMLElement {
    const hint = make('span', { class: 'unseen' }, ` ${label}`);
    return makeButton(
      'change',
      () => {
        actions.change(name);
      },
      text,
      hint,
      pencil(),
    );
  }
}
