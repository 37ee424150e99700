import type { TurnMessage } from '../channels/web-chat/protocol.ts';
import { fill, make } from './make.ts';
import type { Actions, Part } from './part.ts';
import type { Language } from './words.ts';

type Years = NonNullable<TurnMessage['whereabouts']>['years'];

/** A month and a year to pick beside the free text. The year alone will do. */
export function dates(actions: Actions): Part & Readonly<{ offer: (years?: Years) => void }> {
  const month = make('select', { id: 'month' });
  const year = make('select', { id: 'year' });
  const labels = [make('label', { for: 'month' }), make('label', { for: 'year' })] as const;
  const send = make('button', { class: 'choice', type: 'submit' });
  const node = make(
    'form',
    { class: 'dates', hidden: '' },
    make('div', {}, labels[0], month),
    make('div', {}, labels[1], year),
    send,
  );
  let spoken: Language = 'en';
  node.addEventListener('submit', (event) => {
    event.preventDefault();
    const before = month.value && `${month.value}/`;
    const named = month.value && `${month.selectedOptions[0]?.text ?? ''} `;
    if (year.value) actions.say(before + year.value, named + year.value);
    else year.focus();
  });
  return {
    node,
    speak: (words, language) => {
      labels[0].textContent = words.month;
      labels[1].textContent = words.year;
      send.textContent = words.sendDate;
      spoken = language;
    },
    offer: (years) => {
      node.hidden = !years;
      if (!years) return;
      fill(month, monthsIn(spoken));
      fill(year, yearsFrom(years));
    },
  };
}

/** The browser knows the names; they are asked for only when they are shown, for it takes its time to look them up. */
function monthsIn(language: Language): readonly Node[] {
  const names = new Intl.DateTimeFormat(language, { month: 'long', timeZone: 'UTC' });
  const months: Node[] = [make('option')];
  for (let at = 0; at < 12; at += 1)
    months.push(make('option', { value: String(at + 1) }, names.format(Date.UTC(2000, at))));
  return months;
}

function yearsFrom({ newest, oldest }: NonNullable<Years>): readonly Node[] {
  const years: Node[] = [make('option')];
  for (let at = newest; at >= oldest; at -= 1) years.push(make('option', {}, String(at)));
  return years;
}
