import { bars } from './drawings.ts';
import { fill, make, makeButton } from './make.ts';
import type { Actions, Part } from './part.ts';
import { words } from './words.ts';
import type { Words } from './words.ts';

/** What is seldom wanted. What cannot be undone is asked about once before it is done. */
const ways = ['elsewhere', 'startOver', 'deleteAll'] as const;
type Way = (typeof ways)[number];

type Menu = {
  readonly opener: HTMLElement;
  readonly box: HTMLElement;
  readonly actions: Actions;
  spoken: Words;
};

/** A button that shows a few more, and in their place the question whether the one picked was meant. */
export function menu(actions: Actions): Part & Readonly<{ close: () => boolean }> {
  const box = make('div', { class: 'menu', id: 'menu', role: 'group' });
  const opener = makeButton(
    'quiet icon',
    () => {
      if (!close(menu)) list(menu);
    },
    bars(),
  );
  const menu: Menu = { opener, box, actions, spoken: words.en };
  opener.setAttribute('aria-controls', 'menu');
  return {
    node: make('div', {}, opener, box),
    speak: (spoken) => {
      menu.spoken = spoken;
      opener.setAttribute('aria-label', spoken.menu);
      show(menu, spoken.menu);
    },
    close: () => close(menu),
  };
}

function show({ box, opener }: Menu, label: string, ...content: readonly Node[]): void {
  fill(box, content);
  box.setAttribute('aria-label', label);
  box.hidden = !content.length;
  opener.setAttribute('aria-expanded', String(!box.hidden));
}

/** Whether there was anything to close. */
function close(menu: Menu): boolean {
  if (menu.box.hidden) return false;
  menu.opener.focus();
  show(menu, menu.spoken.menu);
  return true;
}

function list(menu: Menu): void {
  const buttons: Node[] = [];
  for (const way of ways)
    buttons.push(
      makeButton(
        'way',
        () => {
          if (way === 'elsewhere') act(menu, way);
          else ask(menu, way);
        },
        menu.spoken[way],
      ),
    );
  show(menu, menu.spoken.menu, ...buttons);
}

function act(menu: Menu, way: Way): void {
  if (close(menu)) menu.actions[way]();
}

function ask(menu: Menu, way: Exclude<Way, 'elsewhere'>): void {
  const { spoken } = menu;
  const question = spoken.sure[way];
  const yes = makeButton(
    'way',
    () => {
      act(menu, way);
    },
    spoken[way],
  );
  show(
    menu,
    question,
    make('p', {}, question),
    yes,
    makeButton('way', () => close(menu), spoken.keep),
  );
  yes.focus();
}
