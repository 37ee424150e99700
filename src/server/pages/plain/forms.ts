import type { Choice, Language, Whereabouts } from '../../../channels/channel.ts';
import { labelField, type SentForm, type Ticket } from '../../../channels/plain-web/plain-page.ts';
import { monthInWords } from '../../../i18n/dates.ts';
import { html, type Html } from '../html.ts';
import type { PlainWords } from './words.ts';

/** The part after # brings keyboards and readers straight to the answer when the next page opens. */
const action = (language: Language): string => `/plain?lang=${language}#now`;

/** The form of every button that says something, wherever on the page the button stands. */
export function sayForm(
  language: Language,
  next: Ticket,
  says: readonly Choice[],
  body: Html | readonly Html[],
): Html {
  const labels = says.map(({ say, label }) => hidden(labelField(say), label));
  return html`<form id="say" method="post" action="${action(language)}">
    ${ticket(next)}${labels}${body}
  </form>`;
}

export function sayButton({ say, label }: Choice, tag?: string): Html {
  return tag === undefined
    ? html`<button form="say" name="text" value="${say}">${label}</button>`
    : html`<button form="say" name="text" value="${say}" lang="${tag}">${label}</button>`;
}

/** A form of its own: Enter in a text field presses the first button of its form, and that has to be this one. */
export function writeForm(language: Language, next: Ticket, label: string, words: PlainWords): Html {
  return html`<form class="write" method="post" action="${action(language)}">
    ${ticket(next)}<label for="text">${label}</label>
    <div>
      <input id="text" name="text" maxlength="1600" autocomplete="off" enterkeyhint="send" /><button>
        ${words.send}
      </button>
    </div>
  </form>`;
}

/** A month and a year to pick beside the free text. The year alone will do. */
export function dateForm(
  language: Language,
  next: Ticket,
  { newest, oldest }: NonNullable<Whereabouts['years']>,
  words: PlainWords,
): Html {
  const months = Array.from({ length: 12 }, (_, at) => monthInWords(language, at + 1));
  const years = Array.from({ length: newest - oldest + 1 }, (_, at) => String(newest - at));
  return html`<form class="dates" method="post" action="${action(language)}">
    ${ticket(next)}${select('month', words.month, months)}${select('year', words.year, years)}<button>
      ${words.sendDate}
    </button>
  </form>`;
}

function select(name: string, label: string, values: readonly string[]): Html {
  return html`<div>
    <label for="${name}">${label}</label>
    <select id="${name}" name="${name}">
      <option></option>
      ${values.map((value) => html`<option>${value}</option>`)}
    </select>
  </div>`;
}

/** The same message once more, under the same id. */
export function againForm(language: Language, { text, label, ...sent }: SentForm, words: PlainWords): Html {
  return html`<form method="post" action="${action(language)}">
    ${ticket(sent)}${hidden('text', text)}${
      label === undefined ? [] : hidden(labelField(text), label)
    }<button>${words.tryAgain}</button>
  </form>`;
}

const ticket = ({ token, id }: Ticket): Html => html`${hidden('token', token)}${hidden('id', id)}`;

const hidden = (name: string, value: string): Html =>
  html`<input type="hidden" name="${name}" value="${value}" />`;
