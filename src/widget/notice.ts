import { make, makeButton } from './make.ts';
import type { Actions, Part } from './part.ts';
import type { Failure } from './transport.ts';
import { words } from './words.ts';
import type { Words } from './words.ts';

/** What went wrong, read out once, and the way to try again. */
export function notice(actions: Actions): Part & Readonly<{ show: (failure?: Failure) => void }> {
  const text = make('span', { role: 'status' });
  const retry = makeButton('retry', () => {
    actions.retry();
  });
  let shown: Failure | undefined;
  let spoken: Words = words.en;
  const show = (failure?: Failure): void => {
    shown = failure;
    text.textContent = failure ? spoken[failure === 'unreachable' ? failure : 'unready'] : '';
    retry.textContent = spoken.retry;
    retry.hidden = !failure;
  };
  return {
    node: make('div', { class: 'notice' }, text, retry),
    speak: (now) => {
      spoken = now;
      show(shown);
    },
    show,
  };
}
