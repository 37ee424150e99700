import { cross, openDoor } from './drawings.ts';
import { make, makeButton } from './make.ts';
import { menu } from './menu.ts';
import type { Actions, Part } from './part.ts';
import { otherThan } from './words.ts';

type Header = Part & Readonly<{ closer: HTMLElement; closeMenu: () => boolean }>;

/** Who is speaking, the other language, and the ways out, always in the same place. */
export function header(actions: Actions): Header {
  const name = make('strong');
  const motto = make('span', { class: 'motto' });
  const language = makeButton('quiet', () => {
    actions.setLanguage();
  });
  const exit = makeButton('quiet exit', () => {
    actions.leave();
  });
  const closer = makeButton('quiet icon closer', () => undefined, cross());
  const more = menu(actions);
  return {
    closer,
    closeMenu: more.close,
    node: make(
      'div',
      { class: 'header' },
      openDoor(),
      make('div', { class: 'name' }, name, motto),
      make('div', { class: 'ways' }, language, exit),
      more.node,
      closer,
    ),
    speak: (words, tag) => {
      name.textContent = words.name;
      motto.textContent = words.motto;
      language.textContent = words.otherLanguage;
      language.lang = otherThan(tag);
      exit.textContent = words.exit;
      exit.title = words.exitKeys;
      closer.setAttribute('aria-label', words.close);
      more.speak(words, tag);
    },
  };
}
