import { openDoor } from './drawings.ts';
import { make, makeButton } from './make.ts';
import type { Actions, Part } from './part.ts';

/** The button in the corner. */
export function launcher(actions: Actions): Part & Readonly<{ setOpen: (open: boolean) => void }> {
  const label = make('span');
  const node = makeButton(
    'launcher',
    () => {
      actions.setOpen(true);
    },
    openDoor(),
    label,
  );
  node.setAttribute('aria-controls', 'panel');
  return {
    node,
    speak: (words) => (label.textContent = words.launcher),
    setOpen: (open) => {
      node.setAttribute('aria-expanded', String(open));
    },
  };
}
