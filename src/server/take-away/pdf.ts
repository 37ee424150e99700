import { registerStdFonts } from 'pdfkit';
import Helvetica from 'pdfkit/standard-fonts/Helvetica';
import HelveticaBold from 'pdfkit/standard-fonts/HelveticaBold';
import type { Section } from '../../results/take-away/section.ts';
import { drawBlock } from './draw-block.ts';
import { draw, inside, keepTogether, left, newPen, width, write, type Pen } from './pen.ts';

registerStdFonts(Helvetica, HelveticaBold);

export type Paper = Readonly<{
  title: string;
  heading: string;
  language: string;
  /** The day it is written for: the same paper on the same day is the same file. */
  day: string;
  /** Whom it comes from, when a clinic runs the service. */
  from?: string | undefined;
  sections: readonly Section<string>[];
  /** "Page 1 of 3". */
  pageNumber: (page: number, pages: number) => string;
}>;

/** The paper as a PDF: letter size, black on white, with the tree of headings and lists that screen readers read. */
export async function pdf(paper: Paper): Promise<Uint8Array> {
  const pen = newPen(paper);
  const written = bytesOf(pen.document);
  write(pen, 'H1', paper.heading, 'h1');
  if (paper.from) write(pen, 'P', paper.from, 'body');
  for (const section of paper.sections) drawSection(pen, section);
  numberPages(pen, paper.pageNumber);
  pen.document.end();
  return written;
}

function drawSection(pen: Pen, { heading, isSheet, blocks }: Section<string>): void {
  const { document } = pen;
  if (isSheet) document.addPage();
  else document.y += 10;
  keepTogether(pen, 90);
  const section = inside(pen, 'Sect');
  write(section, 'H2', heading, 'h2');
  const line = document.y - 4;
  draw(section, () =>
    document
      .lineWidth(1.2)
      .moveTo(left, line)
      .lineTo(left + width, line)
      .stroke(),
  );
  document.y += 4;
  for (const [position, block] of blocks.entries()) drawBlock(section, block, blocks[position + 1]);
}

/** At the foot of each page, once it is known how many there are. */
function numberPages(pen: Pen, pageNumber: Paper['pageNumber']): void {
  const { document } = pen;
  const { start, count } = document.bufferedPageRange();
  for (let page = start; page < start + count; page += 1) {
    document.switchToPage(page);
    const { margins } = document.page;
    const { bottom } = margins;
    margins.bottom = 0;
    draw(pen, () => {
      document.font('Helvetica').fontSize(9);
      document.text(pageNumber(page + 1, count), left, document.page.height - 34, { width, align: 'center' });
    });
    margins.bottom = bottom;
  }
}

function bytesOf(document: PDFKit.PDFDocument): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  return new Promise((resolve) => {
    document.on('data', (chunk: Uint8Array) => chunks.push(chunk));
    document.on('end', () => {
      resolve(Buffer.concat(chunks));
    });
  });
}
