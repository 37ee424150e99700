type Attributes = Readonly<Record<string, string>>;

/** Makes an element. Children that are strings become text, never markup. */
export function make<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  attributes: Attributes = {},
  ...children: readonly (Node | string)[]
): HTMLElementTagNameMap[Tag] {
  const element = document.createElement(tag);
  setAll(element, attributes);
  element.append(...children);
  return element;
}

/** Makes a drawing of filled shapes, hidden from screen readers: the words beside it say what it is. */
export function draw(className: string, ...shapes: readonly Attributes[]): SVGSVGElement {
  const drawing = document.createElementNS(svg, 'svg');
  setAll(drawing, { class: className, viewBox: '0 0 32 32', 'aria-hidden': 'true' });
  for (const shape of shapes) {
    const path = document.createElementNS(svg, 'path');
    setAll(path, shape);
    drawing.append(path);
  }
  return drawing;
}

const svg = 'http://www.w3.org/2000/svg';

function setAll(element: Element, attributes: Attributes): void {
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
}
