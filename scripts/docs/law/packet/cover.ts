import { html, type Html } from '../../../../src/server/pages/html.ts';
import { dayInWords } from '../../../../src/i18n/dates.ts';
import type { Relief } from '../../../../src/rules/relief.ts';
import { reliefs } from '../../../../src/rules/reliefs/index.ts';
import { casebooks } from '../../../../test/rules/reliefs/index.ts';
import { openQuestions } from '../doubts.ts';
import { rowsOf } from '../rows.ts';
import { lawWords, wordsOfRelief } from '../words.ts';
import { marksExplained, weighing } from '../weighing.ts';
import { inline } from './markdown.ts';
import { boxes, signature } from './marks.ts';

/** The first page: what this is, how much of it there is, when it was checked, and a box to sign. */
export function cover(): Html {
  return html`<section class="cover">
    <p class="kicker">Adelante · record clearing in California</p>
    <h1>The law, to read, mark and sign</h1>
    <p class="lead">
      For a supervising attorney. This is every rule the program applies and every sentence a person reads
      because of it, in English and Spanish. It was drawn from the program itself: what stands here is what
      runs.
    </p>
    <table class="facts">
      ${facts().map(
        ([name, value]) =>
          html`<tr>
            <th>${name}</th>
            <td>${value}</td>
          </tr>`,
      )}
    </table>
    <p class="warning">${lawWords('en', 'how-sure')}</p>
    <div class="sign">
      <p><strong>Reviewed by</strong> (the last page has a line for each relief)</p>
      ${signature()}
      <p>${boxes('approved', 'approved with the changes marked', 'not approved')}</p>
    </div>
  </section>`;
}

/** How much there is to read. */
function facts(): readonly (readonly [name: string, value: string])[] {
  const days = reliefs.map(({ checked }) => checked).toSorted();
  const count = (of: readonly (readonly unknown[])[]) =>
    String(of.reduce((sum, list) => sum + list.length, 0));
  return [
    ['Law checked', span(days)],
    ['Ways to clear a record', String(reliefs.length)],
    ['Rows', count(reliefs.map(rowsOf))],
    ['Cases a test holds', count(casebooks.map(({ cases }) => cases))],
    ['Open questions', String(Object.keys(openQuestions).length)],
  ];
}

/** What stands where, and how to read a row. */
export function howToRead(): Html {
  return html`<section>
    <h2>What is inside</h2>
    <ol class="contents">
      ${reliefs.map(({ id, cite }: Relief) => html`<li>${wordsOfRelief(id, 'en').name}, ${cite}</li>`)}
    </ol>
    <p>Then: whole cases, doubts, bills, unconfirmed lines, offense lists, corrections, sign-off.</p>
    <h2>How to mark</h2>
    <p>
      Each row has two boxes and room for a note. "Wrong" with a word why is enough: a row is one citation,
      one condition and one sentence, and can be changed by itself. Its condition is told by the sentence and,
      after "e.g.", by one or two tested cases that turn on it.
    </p>
    <h2>How rows are weighed</h2>
    <ol>
      ${weighing.map((step) => html`<li>${inline(step)}</li>`)}
    </ol>
    <p>${marksExplained}</p>
  </section>`;
}

function span(days: readonly string[]): string {
  const [first = '', last = first] = [days[0], days.at(-1)];
  return first === last ? dayInWords('en', first) : `${dayInWords('en', first)} to ${dayInWords('en', last)}`;
}
