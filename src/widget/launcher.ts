import { openDoor } from './drawings.ts';
import { make } from './make.ts';
import type { Actions, Part } from './part.ts';

/** The button in the corner. */
export function launcher(actions: Actions): Part & Readonly<{ setOpen: (open: boolean) => void }> {
  const label = make('span');
  const node = make(
    'button',
    { class: 'launcher', type: 'button', 'aria-controls': 'panel' },
    openDoor(),
    label,
  );
  node.addEventListener('click', () => {
    actions.setOpen(true);
  });
  return {
    node,
    speak: (words) => (label.textContent = words.launcher),
    setOpen: (open) => {
      node.setAttribute('aria-expanded', String(open));
    },
  };
}
