import { html, type Html } from '../../../../src/server/pages/html.ts';
import { reliefs } from '../../../../src/rules/reliefs/index.ts';
import { rowsOf } from '../rows.ts';
import { sentenceOf } from '../words.ts';
import { sheet, verdict } from './marks.ts';

const severalReliefs = 3;

/** How many reliefs say each sentence. */
const counts = reliefs
  .flatMap((relief) => [...new Set(rowsOf(relief).map(({ reason }) => reason))])
  .reduce((all, reason) => all.set(reason, (all.get(reason) ?? 0) + 1), new Map<string, number>());

const shared = [...counts].filter(([, count]) => count >= severalReliefs).map(([reason]) => reason);

/** The name of a sentence that several reliefs share: it is printed once, so that nobody reads it thirty times. */
export function sharedName(reason: string): string | undefined {
  const position = shared.indexOf(reason);
  return position < 0 ? undefined : `S${position + 1}`;
}

/** The sentences that several reliefs share, each with a name the rows refer to. */
export function sharedSentences(): Html {
  const rows = shared.map(
    (reason) =>
      html`<tr>
        <td class="number">${sharedName(reason) ?? ''}</td>
        <td>
          ${sentenceOf(reason, 'en')}
          <div lang="es">${sentenceOf(reason, 'es')}</div>
        </td>
        <td>${String(counts.get(reason) ?? 0)} reliefs</td>
        ${verdict}
      </tr>`,
  );
  return html`<section>
    <h2>Sentences that several reliefs share</h2>
    <p class="under">
      Printed once. A row that says one of them names it (S1, S2) and keeps its own citation and condition.
    </p>
    ${sheet(['', 'The person reads', 'Said by', ''], rows, 'rows')}
  </section>`;
}
