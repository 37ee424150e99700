import type { TurnMessage } from '../channels/web-chat/protocol.ts';
import { fill, make, makeButton } from './make.ts';
import type { Actions, Part } from './part.ts';

type Choice = NonNullable<TurnMessage['choices']>[number];

/** Buttons under our last message. Free text answers just as well. */
export function choices(actions: Actions): Part & Readonly<{ offer: (offered?: readonly Choice[]) => void }> {
  const node = make('div', { class: 'choices', role: 'group', hidden: '' });
  return {
    node,
    speak: (words) => {
      node.setAttribute('aria-label', words.choices);
    },
    offer: (offered = []) => {
      node.hidden = offered.length === 0;
      fill(node, []);
      for (const { say, label } of offered)
        node.appendChild(makeButton('choice', () => void actions.say(say, label), label));
    },
  };
}
