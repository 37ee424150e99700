import { html, type Html } from '../../../../src/server/pages/html.ts';

/** The Markdown our specs are written in (headings, lists, tables, bold, italics, code, links) as markup for paper. */
export function markdown(text: string): Html {
  const blocks = text.split(/\n{2,}/).filter((block) => block.trim() !== '');
  return html`${blocks.map(block)}`;
}

/** Bold, italics, code and links within a line. A link to another page of ours is only its words on paper. */
export function inline(text: string): Html {
  const [found] = text.matchAll(marked);
  if (found === undefined) return html`${text}`;
  const before = text.slice(0, found.index);
  const after = text.slice(found.index + found[0].length);
  return html`${before}${inlineMark(found)}${inline(after)}`;
}

const marked =
  /\*\*(?<bold>.+?)\*\*|`(?<code>[^`]+)`|<(?<url>https?:[^>]+)>|\[(?<words>[^\]]+)\]\((?<to>[^)\s]+)\)|(?<!\w)_(?<italic>[^_]+)_(?!\w)/g;

function inlineMark({ groups = {} }: RegExpExecArray): Html {
  const { bold, code, url, words, to, italic } = groups;
  if (bold !== undefined) return html`<strong>${inline(bold)}</strong>`;
  if (code !== undefined) return html`<code>${code}</code>`;
  if (italic !== undefined) return html`<em>${inline(italic)}</em>`;
  if (url !== undefined) return html`<span class="url">${url}</span>`;
  const isOutside = to?.startsWith('http') ?? false;
  return isOutside ? html`${words ?? ''} (<span class="url">${to ?? ''}</span>)` : html`${words ?? ''}`;
}

function block(text: string): Html {
  const lines = text.trim().split('\n');
  const [first = ''] = lines;
  const heading = /^(#+) (.+)$/.exec(first);
  if (heading !== null) {
    const rest = lines.slice(1).join('\n');
    return html`<h4>${inline(heading[2] ?? '')}</h4>
      ${rest === '' ? html`` : block(rest)}`;
  }
  if (first.startsWith('- '))
    return html`<ul>
      ${itemsOf(lines, /^- /)}
    </ul>`;
  if (/^\d+\. /.test(first))
    return html`<ol>
      ${itemsOf(lines, /^\d+\. /)}
    </ol>`;
  if (first.startsWith('|')) return tableOf(lines);
  const list = lines.findIndex((line) => line.startsWith('- '));
  if (list > 0) return html`${block(lines.slice(0, list).join('\n'))}${block(lines.slice(list).join('\n'))}`;
  return html`<p>${inline(lines.join(' ').replace(/^> ?/, ''))}</p>`;
}

/** A line that begins no item goes on with the one before. */
function itemsOf(lines: readonly string[], mark: RegExp): readonly Html[] {
  const items = lines.reduce<readonly string[]>(
    (all, line) =>
      mark.test(line)
        ? [...all, line.replace(mark, '')]
        : [...all.slice(0, -1), `${all.at(-1) ?? ''} ${line.trim()}`],
    [],
  );
  return items.map((item) => html`<li>${inline(item)}</li>`);
}

function tableOf(lines: readonly string[]): Html {
  const [head = [], , ...rows] = lines.map((line) => line.split('|').slice(1, -1));
  return html`<table>
    <thead>
      <tr>
        ${head.map((cell) => html`<th>${inline(cell.trim())}</th>`)}
      </tr>
    </thead>
    <tbody>
      ${rows.map(
        (row) =>
          html`<tr>
            ${row.map((cell) => html`<td>${inline(cell.trim())}</td>`)}
          </tr>`,
      )}
    </tbody>
  </table>`;
}
