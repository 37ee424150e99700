import { cross, openDoor } from './drawings.ts';
import { make } from './make.ts';
import type { Actions, Part } from './part.ts';

/** Who is speaking, the other language, and the ways out, always in the same place. */
export function header(actions: Actions): Part & Readonly<{ closer: HTMLElement }> {
  const name = make('strong');
  const motto = make('span', { class: 'motto' });
  const language = make('button', { class: 'quiet', type: 'button' });
  const exit = make('button', { class: 'quiet exit', type: 'button' });
  const closer = make('button', { class: 'quiet closer', type: 'button' }, cross());
  language.addEventListener('click', () => {
    actions.changeLanguage();
  });
  exit.addEventListener('click', () => {
    actions.leave();
  });
  return {
    closer,
    node: make(
      'div',
      { class: 'header' },
      openDoor(),
      make('div', { class: 'name' }, name, motto),
      make('div', { class: 'ways' }, language, exit),
      closer,
    ),
    speak: (words) => {
      name.textContent = words.name;
      motto.textContent = words.motto;
      language.textContent = words.otherLanguage;
      language.lang = words.otherLanguageTag;
      exit.textContent = words.exit;
      closer.setAttribute('aria-label', words.close);
    },
  };
}
