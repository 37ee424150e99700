/** Text that is already markup. Only `html` makes it. */
export type Html = Readonly<{ markup: string }>;

/** Markup with holes: what is put in a hole is text, unless `html` made it. */
export function html(
  pieces: TemplateStringsArray,
  ...holes: readonly (string | Html | readonly Html[])[]
): Html {
  return { markup: String.raw({ raw: pieces }, ...holes.map(filled)) };
}

function filled(hole: string | Html | readonly Html[]): string {
  if (typeof hole === 'string') return hole.replace(/[&<>"']/g, (letter) => `&#${letter.charCodeAt(0)};`);
  return 'markup' in hole ? hole.markup : hole.map((part) => part.markup).join('');
}
