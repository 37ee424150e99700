import PDFDocument from 'pdfkit';

/** US Letter in points, with a margin that every printer can print. */
const margin = 50;
export const width = 612 - 2 * margin;
export const left = margin;

type Element = PDFKit.PDFStructureElement;
type Style = Readonly<{ size: number; font: 'Helvetica' | 'Helvetica-Bold'; gap: number }>;

const styles = {
  h1: { size: 22, font: 'Helvetica-Bold', gap: 6 },
  h2: { size: 15, font: 'Helvetica-Bold', gap: 6 },
  h3: { size: 11.5, font: 'Helvetica-Bold', gap: 3 },
  name: { size: 10, font: 'Helvetica-Bold', gap: 2 },
  body: { size: 10, font: 'Helvetica', gap: 4 },
} as const satisfies Record<string, Style>;

export type StyleName = keyof typeof styles;

/** A document and where its pen stands; every line of text has its place in the tree that screen readers read. */
export type Pen = Readonly<{ document: PDFKit.PDFDocument; parent: Element }>;

export function newPen({
  title,
  language,
  day,
}: Readonly<{ title: string; language: string; day: string }>): Pen {
  const made = new Date(`${day}T00:00:00Z`);
  const document = new PDFDocument({
    size: 'LETTER',
    margin,
    bufferPages: true,
    pdfVersion: '1.7',
    tagged: true,
    lang: language,
    displayTitle: true,
    font: 'Helvetica',
    info: { Title: title, Creator: 'Adelante', Producer: 'Adelante', CreationDate: made, ModDate: made },
  });
  const parent = document.struct('Document');
  document.addStructure(parent);
  return { document, parent };
}

/** A part of the tree; what is drawn with the new pen belongs to it. */
export function inside({ document, parent }: Pen, tag: string): Pen {
  const element = document.struct(tag);
  parent.add(element);
  return { document, parent: element };
}

/** Writes a text at the left, or further in, and moves below it. */
export function write(
  { document, parent }: Pen,
  tag: string,
  text: string,
  style: StyleName,
  indent = 0,
): void {
  const { size, font, gap } = styles[style];
  parent.add(
    document.struct(tag, {}, () => {
      document.font(font).fontSize(size);
      document.text(text, left + indent, document.y, { width: width - indent, lineGap: 1.5 });
    }),
  );
  document.y += gap;
}

/** Rules and boxes to write on or tick: a screen reader does not stop at them. */
export function draw({ document }: Pen, drawing: () => void): void {
  document.markContent('Artifact', { type: 'Layout' });
  drawing();
  document.endMarkedContent();
}

/** A new page, unless this much still fits on this one. */
export function keepTogether({ document }: Pen, height: number): void {
  const bottom = document.page.height - margin;
  if (document.y + height > bottom) document.addPage();
}

/** How high a text is in a style, to see whether it still fits. */
export function heightOf({ document }: Pen, text: string, style: StyleName, indent = 0): number {
  const { size, font, gap } = styles[style];
  document.font(font).fontSize(size);
  return document.heightOfString(text, { width: width - indent, lineGap: 1.5 }) + gap;
}
