import type { Block, Contact } from '../../results/take-away/section.ts';
import { shortAddress } from './short-address.ts';
import { draw, heightOf, inside, keepTogether, left, width, write, type Pen } from './pen.ts';

/** One block of a section, below what is there already; a heading stays with what comes next. */
export function drawBlock(pen: Pen, block: Block<string>, next?: Block<string>): void {
  const { document } = pen;
  switch (block.kind) {
    case 'heading':
      document.y += 6;
      keepTogether(pen, heightOf(pen, block.text, 'h3') + Math.min(heightBelow(pen, next), mostKept));
      write(pen, 'H3', block.text, 'h3');
      break;
    case 'paragraph':
      keepTogether(pen, heightOf(pen, block.texts.join(' '), 'body'));
      write(pen, 'P', block.texts.join(' '), 'body');
      break;
    case 'points':
    case 'steps':
    case 'boxes':
      drawItems(pen, block);
      break;
    case 'facts':
      drawFacts(pen, block.facts);
      break;
    case 'rows':
      for (const { name, texts } of block.rows) drawRow(pen, name, texts.join(' '));
      break;
    case 'contacts':
      for (const contact of block.contacts) drawContact(pen, contact);
      break;
    case 'blanks':
      drawBlanks(pen, block.names);
      break;
    case 'notes':
      drawNotes(pen, block.name);
  }
  document.y += 4;
}

/** Half a page: what is longer begins where it is, and goes on overleaf. */
const mostKept = 330;

function heightBelow(pen: Pen, next: Block<string> | undefined): number {
  if (next?.kind === 'rows')
    return next.rows.reduce((sum, { name, texts }) => sum + rowHeight(pen, name, texts.join(' ')), 0);
  if (next?.kind === 'boxes' || next?.kind === 'points')
    return next.items.reduce((sum, texts) => sum + heightOf(pen, texts.join(' '), 'body', hanging), 0);
  return 48;
}

const hanging = 18;

type Items = Extract<Block<string>, { kind: 'points' | 'steps' | 'boxes' }>;

function drawItems(pen: Pen, { kind, items }: Items): void {
  const list = inside(pen, 'L');
  for (const [position, texts] of items.entries()) {
    const text = texts.join(' ');
    keepTogether(list, heightOf(list, text, 'body', hanging));
    drawItem(list, kind, position, text);
  }
}

function drawItem(list: Pen, kind: Items['kind'], position: number, text: string): void {
  const { document } = list;
  const item = inside(list, 'LI');
  const top = document.y;
  if (kind === 'steps') {
    write(item, 'Lbl', `${position + 1}.`, 'name');
    document.y = top;
  } else {
    draw(item, () => {
      document.lineWidth(0.8);
      if (kind === 'boxes') document.rect(left + 1, top, 8.5, 8.5).stroke();
      else document.circle(left + 5, top + 5, 1.6).fill();
    });
  }
  write(item, 'LBody', text, 'body', hanging);
}

const half = width / 2;

/** Two beside each other where both are short enough. */
function drawFacts(pen: Pen, facts: readonly string[]): void {
  const { document } = pen;
  const list = inside(pen, 'L');
  for (const line of inPairs(pen, facts)) {
    keepTogether(list, heightOf(list, line[0] ?? '', 'body'));
    const top = document.y;
    for (const [position, fact] of line.entries()) {
      document.y = top;
      write(inside(list, 'LI'), 'LBody', fact, 'body', position * half);
    }
  }
}

function inPairs({ document }: Pen, facts: readonly string[]): readonly (readonly string[])[] {
  document.font('Helvetica').fontSize(10);
  const isShort = (fact: string) => document.widthOfString(fact) < half - 12;
  return facts.reduce<readonly (readonly string[])[]>((lines, fact) => {
    const last = lines.at(-1) ?? [];
    const isBeside = last.length === 1 && [...last, fact].every(isShort);
    return isBeside ? [...lines.slice(0, -1), [...last, fact]] : [...lines, [fact]];
  }, []);
}

const nameWidth = 118;

/** A name at the left and what is said at the right, so that an eye finds it; a long name stands above. */
function drawRow(pen: Pen, name: string, text: string): void {
  const { document } = pen;
  const row = inside(pen, 'Div');
  const isBeside = fitsBeside(row, name);
  keepTogether(row, rowHeight(row, name, text));
  const top = document.y;
  write(row, 'P', name, 'name');
  if (isBeside) document.y = top;
  write(row, 'P', text, 'body', isBeside ? nameWidth : 0);
}

function rowHeight(pen: Pen, name: string, text: string): number {
  return fitsBeside(pen, name)
    ? heightOf(pen, text, 'body', nameWidth)
    : heightOf(pen, name, 'name') + heightOf(pen, text, 'body');
}

function fitsBeside({ document }: Pen, name: string): boolean {
  document.font('Helvetica-Bold').fontSize(10);
  return document.widthOfString(name) < nameWidth - 8;
}

function drawContact(pen: Pen, { name, phones, url, texts }: Contact<string>): void {
  const { document } = pen;
  const contact = inside(pen, 'Div');
  const who = [name, ...phones.map(({ display }) => display), shortAddress(url)].join('   ');
  const more = texts.join(' ');
  keepTogether(contact, heightOf(contact, more, 'body') + 40);
  write(contact, 'P', who, 'name');
  write(contact, 'P', more, 'body');
  document.y += 3;
}

function drawBlanks(pen: Pen, names: readonly string[]): void {
  const { document } = pen;
  for (const name of names) {
    document.y += 8;
    const top = document.y;
    write(pen, 'P', name, 'name');
    ruleAt(pen, top + 11, left + nameWidth);
  }
}

/** Room to write: what is left of the page, when that is a third of it or less, and five lines at least. */
function drawNotes(pen: Pen, name: string): void {
  const { document } = pen;
  document.y += 6;
  keepTogether(pen, 110);
  write(pen, 'H3', name, 'h3');
  const end = Math.min(document.page.maxY(), document.y + 240);
  for (let line = document.y + 20; line <= end; line += 24) ruleAt(pen, line, left);
  document.y = end;
}

function ruleAt(pen: Pen, y: number, from: number): void {
  const { document } = pen;
  draw(pen, () =>
    document
      .lineWidth(0.6)
      .moveTo(from, y)
      .lineTo(left + width, y)
      .stroke(),
  );
}
