import type { Choice, Language, Outbound } from '../../../channels/channel.ts';
import type { PlainPage } from '../../../channels/plain-web/plain-page.ts';
import { html, type Html } from '../html.ts';
import { message } from './message.ts';
import { dateForm, sayButton, sayForm, writeForm } from './forms.ts';
import { plainWords, type PlainWords } from './words.ts';

type Turn = Extract<PlainPage, { kind: 'turn' }>;

/** What the person said, what we answer, and the ways to go on. */
export function turn({ next, messages, said }: Turn, language: Language, otherLanguage: Choice): Html {
  const words = plainWords[language];
  const { choices = [], whereabouts: { years, progress } = {} } = messages.at(-1) ?? {};
  const hasMore = choices.length > 0 || years !== undefined;
  const ways = waysOf(words);
  return html`<h1 class="unseen">${words.title}</h1>
    ${theirs(words, said, language)}
    <section id="now" tabindex="-1" aria-labelledby="speaker">
      <h2 id="speaker" class="unseen">${words.speaker}</h2>
      ${ours(words, messages, language)}
      ${progress === undefined ? [] : html`<p class="progress small">${progress}</p>`}
    </section>
    ${years === undefined ? [] : dateForm(language, next, years, words)}
    ${sayForm(language, next, [...choices, ...ways, otherLanguage], choicesOf(words, choices))}
    ${writeForm(language, next, hasMore ? words.orComposer : words.composer, words)}
    <nav class="more" aria-label="${words.ways}">${ways.map((way) => sayButton(way))}</nav>`;
}

function theirs(words: PlainWords, said: string | undefined, language: Language): Html {
  if (said === undefined) return html`<p class="note">${words.answered}</p>`;
  return html`<p class="bubble theirs" lang="${language}">
    <span class="unseen">${words.you} </span><span class="words" dir="auto">${said}</span>
  </p>`;
}

function ours(words: PlainWords, messages: readonly Outbound[], language: Language): Html | readonly Html[] {
  if (messages.length === 0) return html`<p class="note">${words.silence}</p>`;
  return messages.map((one) => message(one, language));
}

function choicesOf(words: PlainWords, choices: readonly Choice[]): readonly Html[] {
  if (choices.length === 0) return [];
  return [
    html`<div class="choices" role="group" aria-label="${words.choices}">
      ${choices.map((choice) => sayButton(choice))}
    </div>`,
  ];
}

const waysOf = (words: PlainWords): readonly Choice[] => [
  { say: words.says.back, label: words.back },
  { say: words.elsewhere, label: words.elsewhere },
  { say: words.says.delete, label: words.delete },
];
