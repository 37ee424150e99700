import type { TurnMessage } from '../channels/web-chat/protocol.ts';
import { make } from './make.ts';
import type { Actions, Part } from './part.ts';

type Choice = NonNullable<TurnMessage['choices']>[number];

/** Buttons under our last message. Free text answers just as well. */
export function choices(actions: Actions): Part & Readonly<{ offer: (offered: readonly Choice[]) => void }> {
  const node = make('div', { class: 'choices', role: 'group', hidden: '' });
  const button = ({ say, label }: Choice): HTMLElement => {
    const made = make('button', { class: 'choice', type: 'button' }, label);
    made.addEventListener('click', () => {
      actions.say(say, label);
    });
    return made;
  };
  return {
    node,
    speak: (words) => {
      node.setAttribute('aria-label', words.choices);
    },
    offer: (offered) => {
      node.hidden = offered.length === 0;
      node.replaceChildren(...offered.map(button));
    },
  };
}
