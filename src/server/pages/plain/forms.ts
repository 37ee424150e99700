import type { Choice, Language } from '../../../channels/channel.ts';
import { labelField, type SentForm, type Ticket } from '../../../channels/plain-web/plain-page.ts';
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
