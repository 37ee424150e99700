type Attributes = Readonly<Record<string, string>>;

/**
 * Makes an element. Children that are strings become text, never markup. A page may have changed what elements and
 * lists can do, so here and all over the widget only their oldest ways are used.
 */
export function make<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  attributes: Attributes = {},
  ...children: readonly (Node | string)[]
): HTMLElementTagNameMap[Tag] {
  const element = document.createElement(tag);
  setAll(element, attributes);
  fill(element, children);
  return element;
}

/** Puts these in, in place of all that was there. */
export function fill(element: HTMLElement, children: readonly (Node | string)[]): void {
  element.textContent = '';
  for (const child of children)
    element.appendChild(typeof child === 'string' ? document.createTextNode(child) : child);
}

/** A button that does one thing. */
export function makeButton(
  className: string,
  act: () => unknown,
  ...children: readonly (Node | string)[]
): HTMLButtonElement {
  const button = make('button', { class: className, type: 'button' }, ...children);
  button.addEventListener('click', () => {
    act();
  });
  return button;
}

/** Makes a drawing, hidden from screen readers: the words beside it say what it is. */
export function draw(className: string, ...shapes: readonly Attributes[]): SVGSVGElement {
  const drawing = document.createElementNS(svg, 'svg');
  setAll(drawing, { class: className, viewBox: '0 0 32 32', 'aria-hidden': 'true' });
  for (const shape of shapes) {
    const path = document.createElementNS(svg, 'path');
    setAll(path, shape);
    drawing.appendChild(path);
  }
  return drawing;
}

const svg = 'http://www.w3.org/2000/svg';

function setAll(element: Element, attributes: Attributes): void {
  for (const name of Object.keys(attributes)) element.setAttribute(name, attributes[name] ?? '');
}
