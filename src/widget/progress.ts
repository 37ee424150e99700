import { make } from './make.ts';

/** About how much is still to come, in the words of the server. */
export function progress() {
  const node = make('p', { class: 'progress', hidden: '' });
  return {
    node,
    speak: () => undefined,
    show: (words?: string): void => {
      node.hidden = !words;
      node.textContent = words ?? '';
    },
  };
}
