import type { FindingInspected, Inspected, PartInspected } from '../../inspected.ts';

/** Puts an inspection on the page, in place of the one before. What a person had opened stays open. */
export function draw(body: HTMLElement, { place, parts }: Inspected): void {
  const opened = [...body.querySelectorAll('details')].map(({ open }) => open);
  const focused = [...body.querySelectorAll('summary')].indexOf(document.activeElement as HTMLElement);
  body.replaceChildren(placeOf(place), ...parts.map(partOf));
  body.querySelectorAll('details').forEach((details, at) => (details.open = opened[at] ?? false));
  body.querySelectorAll('summary')[focused]?.focus({ preventScroll: true });
}

function placeOf({ heading, path }: Inspected['place']): HTMLElement {
  const steps = make('ol', 'path', ...path.map(({ name }) => make('li', '', name)));
  const ids = make('p', 'ids', make('code', '', path.map(({ id }) => id).join(' > ')));
  return make('section', '', make('h3', '', heading), steps, ids);
}

function partOf({ heading, told, near, far }: PartInspected): HTMLElement {
  const lines = told.map(({ name, answer }) => make('div', '', make('dt', '', name), make('dd', '', answer)));
  return make(
    'section',
    '',
    make('h3', '', heading),
    ...(lines.length > 0 ? [make('dl', '', ...lines)] : []),
    ...(near.length > 0 ? [findings(near)] : []),
    ...(far.findings.length > 0
      ? [make('details', 'far', make('summary', '', far.summary), findings(far.findings))]
      : []),
  );
}

function findings(all: readonly FindingInspected[]): HTMLElement {
  return make('ul', 'findings', ...all.map(finding));
}

function finding({ relief, standing, isOpen, from, since, missing }: FindingInspected): HTMLElement {
  return make(
    'li',
    isOpen ? 'open' : '',
    make('p', 'relief', relief),
    make('p', 'standing', from ? `${standing}, ${from}` : standing),
    ...since.flatMap(({ key, text, cite }) => [
      make('p', 'row', text),
      make('p', 'law', make('cite', '', cite), ' ', make('code', '', key)),
    ]),
    ...(missing ? [make('p', 'row', `${missing.label} `, ...codes(missing.facts))] : []),
  );
}

function codes(names: readonly string[]): readonly (HTMLElement | string)[] {
  return names.flatMap((name) => [make('code', '', name), ' ']);
}

function make(tag: string, className: string, ...inside: readonly (Node | string)[]): HTMLElement {
  const made = document.createElement(tag);
  if (className) made.className = className;
  made.append(...inside);
  return made;
}
