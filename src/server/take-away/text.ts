import type { Block, Section } from '../../results/take-away/section.ts';

/** The paper as plain text, for an email to oneself: it reads the same in any letter and on any screen. */
export function text(heading: string, sections: readonly Section<string>[], from?: string): string {
  const head = [heading.toUpperCase(), ...(from ? [from] : [])].join('\n\n');
  return [head, ...sections.map(sectionText)].join('\n\n\n') + '\n';
}

function sectionText({ heading, blocks }: Section<string>): string {
  return [`${heading}\n${'='.repeat(heading.length)}`, ...blocks.map(blockText)].join('\n\n');
}

function blockText(block: Block<string>): string {
  switch (block.kind) {
    case 'heading':
      return `${block.text}\n${'-'.repeat(block.text.length)}`;
    case 'paragraph':
      return block.texts.join(' ');
    case 'points':
      return block.items.map((texts) => `- ${texts.join(' ')}`).join('\n');
    case 'steps':
      return block.items.map((texts, position) => `${position + 1}. ${texts.join(' ')}`).join('\n\n');
    case 'boxes':
      return block.items.map((texts) => `[ ] ${texts.join(' ')}`).join('\n');
    case 'facts':
      return block.facts.join('\n');
    case 'rows':
      return block.rows.map(({ name, texts }) => `${name}\n${texts.join(' ')}`).join('\n\n');
    case 'contacts':
      return block.contacts.map(contactText).join('\n\n');
    case 'blanks':
      return block.names.map((name) => `${name}: ${line}`).join('\n\n');
    case 'notes':
      return `${block.name}:\n\n${[line, line, line].join('\n\n')}`;
  }
}

const line = '_'.repeat(40);

type Contacts = Extract<Block<string>, { kind: 'contacts' }>['contacts'];

function contactText({ name, phones, url, texts }: Contacts[number]): string {
  return [name, ...phones.map(({ display }) => display), url, texts.join(' ')].join('\n');
}
