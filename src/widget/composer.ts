import { arrowUp } from './drawings.ts';
import { make } from './make.ts';
import type { Actions, Part } from './part.ts';

/** Where the person writes. It never locks: what is typed while we answer stays until it can be sent. */
export function composer(actions: Actions): Part & Readonly<{ wait: (waiting: boolean) => void }> {
  const field = make('input', {
    id: 'text',
    type: 'text',
    maxlength: '1600',
    autocomplete: 'off',
    enterkeyhint: 'send',
  });
  const label = make('label', { class: 'unseen', for: 'text' });
  const send = make('button', { class: 'send', type: 'submit' }, arrowUp());
  const node = make('form', { class: 'composer' }, label, field, send);
  node.addEventListener('submit', (event) => {
    event.preventDefault();
    const text = field.value.trim();
    if (text && actions.say(text, text)) field.value = '';
  });
  return {
    node,
    speak: (words) => {
      label.textContent = words.composer;
      field.placeholder = words.composer;
      send.setAttribute('aria-label', words.send);
    },
    wait: (waiting) => {
      send.setAttribute('aria-disabled', String(waiting));
    },
  };
}
