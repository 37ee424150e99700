import { html, type Html } from '../../../../src/server/pages/html.ts';
import { flagCites, type FlagName } from '../../../../src/rules/offences/index.ts';
import { reliefs } from '../../../../src/rules/reliefs/index.ts';
import { decisionTable } from '../../../../test/rules/decision-table.ts';
import { usualDay } from '../../../../test/rules/reliefs/casebook.ts';
import { corrections } from '../corrections.ts';
import { flagCounts, sectionsWith } from '../offences-page.ts';
import { wordsOfRelief } from '../words.ts';
import { inline } from './markdown.ts';
import { boxes, lines, sheet, signature, verdict } from './marks.ts';

/** Whole cases, as a person hears them. */
export function wholeCases(): Html {
  const rows = decisionTable.map(({ row, story, relief, standing, items = [], from = '' }) => {
    const more = [...items, from].filter(Boolean).join(', ');
    return html`<tr>
      <td class="number">${String(row)}</td>
      <td>${story}</td>
      <td>${wordsOfRelief(relief, 'en').name}: <strong>${standing}</strong> ${more}</td>
      ${verdict}
    </tr>`;
  });
  return html`<section>
    <h2>Whole cases</h2>
    <p class="under">
      Each asked on ${usualDay}. What a person hears first; then the boxes of the form, or the first day.
    </p>
    ${sheet(['#', 'Case', 'Headline', ''], rows, 'rows')}
  </section>`;
}

/** How many offenses carry each flag, and the sections that carry it without a doubt. */
export function offenceLists(): Html {
  const flags = Object.keys(flagCites) as FlagName[];
  const counts = flagCounts().map(
    (cells) =>
      html`<tr>
        ${cells.map((cell) => html`<td>${cell}</td>`)}${verdict}
      </tr>`,
  );
  return html`<section>
    <h2>Offense lists</h2>
    <p>
      Rows ask these flags of an offense, never its name. "Depends" takes the weaker standing, a record or a
      lawyer. The page "Offenses" has every offense by itself.
    </p>
    ${sheet(['Flag', 'Law', 'Yes', 'Depends', 'Felony only', ''], counts)}
    <h3>Sections that carry a flag without a doubt</h3>
    ${flags.map((flag) => html`<p class="sections"><strong>${flag}</strong> (${flagCites[flag]}): ${sectionsWith(flag).join('; ')}</p>`)}
  </section>`;
}

/** What popular articles get wrong. */
export function mistakes(): Html {
  const rows = corrections.map(
    ({ said, verdict: but, fact, law }, position) =>
      html`<tr>
        <td class="number">${String(position + 1)}</td>
        <td>${said}</td>
        <td>
          <strong>${but}</strong> ${inline(fact)}
          <div class="under">${law}</div>
        </td>
        ${verdict}
      </tr>`,
  );
  return html`<section>
    <h2>Corrections</h2>
    <p>What popular articles say, and what the program holds instead.</p>
    ${sheet(['#', 'Articles say', 'But', ''], rows, 'rows')}
  </section>`;
}

/** The last page: a line for each relief, and a signature. */
export function signOff(): Html {
  const rows = reliefs.map(
    ({ id, cite }) =>
      html`<tr>
        <td>${wordsOfRelief(id, 'en').name}</td>
        <td>${cite}</td>
        <td>${boxes('yes', 'with changes', 'no')}</td>
        <td class="initials"></td>
      </tr>`,
  );
  return html`<section class="sign-off">
    <h2>Sign-off</h2>
    <p>Approved for use as legal information by a screening program, as marked in this packet:</p>
    ${sheet(['Relief', 'Law', 'Approved', 'Initials'], rows)}
    <h3>Before anybody relies on it</h3>
    ${lines(5)}
    <div class="sign">${signature()}</div>
  </section>`;
}
