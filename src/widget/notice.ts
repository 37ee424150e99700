import { make } from './make.ts';
import type { Actions, Part } from './part.ts';
import { words } from './words.ts';
import type { Words } from './words.ts';

export type Notice = 'unreachable' | 'unready' | 'tooLong';

/** What went wrong, read out once, and the way to try again. */
export function notice(actions: Actions): Part & Readonly<{ show: (notice: Notice | undefined) => void }> {
  const text = make('span', { role: 'status' });
  const retry = make('button', { class: 'retry', type: 'button', hidden: '' });
  let shown: Notice | undefined;
  let spoken: Words = words.en;
  const refresh = (): void => {
    text.textContent = shown ? spoken[shown] : '';
    retry.textContent = spoken.retry;
    retry.hidden = !shown || shown === 'tooLong';
  };
  retry.addEventListener('click', () => {
    actions.retry();
  });
  return {
    node: make('div', { class: 'notice' }, text, retry),
    speak: (now) => {
      spoken = now;
      refresh();
    },
    show: (next) => {
      shown = next;
      refresh();
    },
  };
}
