import { neutralPage } from '../channels/neutral-page.ts';
import { make } from './make.ts';

/**
 * Leaves at once. The page is emptied first because the next one may be slow to come, and it takes this one's
 * place in the history so that Back does not bring it up again.
 */
export function quickExit(leaving: string): void {
  document.title = leaving;
  document.body.textContent = '';
  document.body.appendChild(make('main', {}, make('h1', {}, leaving)));
  location.replace(neutralPage);
}

const together = 2000;

/** Shift three times with nothing in between: no letter is ever typed that way. */
export function onThreeShifts(act: () => void): void {
  let count = 0;
  let before = 0;
  const listen = ({ key, repeat, timeStamp }: KeyboardEvent): void => {
    if (repeat) return;
    const goesOn = key === 'Shift' && timeStamp - before < together;
    count = goesOn ? count + 1 : Number(key === 'Shift');
    before = timeStamp;
    if (count === 3) act();
  };
  window.addEventListener('keydown', listen, true);
}
