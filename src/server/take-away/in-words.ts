import type { Language } from '../../channels/channel.ts';
import { wordSay } from '../../conversation/word.ts';
import type { Say } from '../../results/say.ts';
import type { Block, Section } from '../../results/take-away/section.ts';

/** The sections with words on them. */
export function inWords(sections: readonly Section[], language: Language): readonly Section<string>[] {
  const word = (say: Say) => wordSay(say, language);
  return sections.map((section) => ({
    ...section,
    heading: word(section.heading),
    blocks: section.blocks.map((block) => blockInWords(block, word)),
  }));
}

function blockInWords(block: Block, word: (say: Say) => string): Block<string> {
  switch (block.kind) {
    case 'heading':
      return { ...block, text: atTheHead(word(block.text)) };
    case 'paragraph':
      return { ...block, texts: block.texts.map(word) };
    case 'points':
    case 'steps':
    case 'boxes':
      return { ...block, items: block.items.map((texts) => texts.map(word)) };
    case 'facts':
      return { ...block, facts: block.facts.map(word) };
    case 'rows':
      return {
        ...block,
        rows: block.rows.map(({ name, texts }) => ({ name: word(name), texts: texts.map(word) })),
      };
    case 'contacts':
      return { ...block, contacts: block.contacts.map((one) => ({ ...one, texts: one.texts.map(word) })) };
    case 'blanks':
      return { ...block, names: block.names.map(word) };
    case 'notes':
      return { ...block, name: word(block.name) };
  }
}

/** What a way is called goes on in small letters inside a sentence, and begins with a large one at the head of its own. */
function atTheHead(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
