import { casebooks } from '../../test/rules/reliefs/index.ts';
import { courtsPage } from './law/courts-page.ts';
import { correctionsPage } from './law/corrections-page.ts';
import { decisionsPage } from './law/decisions-page.ts';
import { doubtsPage } from './law/doubts-page.ts';
import { offencesPage } from './law/offences-page.ts';
import { packet } from './law/packet/packet.ts';
import { readmePage } from './law/readme-page.ts';
import { reliefPage } from './law/relief-page.ts';
import { spanishIndex, spanishPage } from './law/spanish-pages.ts';

/** The law as a lawyer reads it: each page by its path in the repository. */
export function lawPages(): ReadonlyMap<string, string> {
  return new Map([
    ['docs/law/README.md', readmePage()],
    ['docs/law/corrections.md', correctionsPage()],
    ['docs/law/decisions.md', decisionsPage()],
    ['docs/law/doubts.md', doubtsPage()],
    ['docs/law/courts.md', courtsPage()],
    ['docs/law/offences.md', offencesPage()],
    ['docs/law/packet.html', packet()],
    ['docs/law/es/README.md', spanishIndex()],
    ...casebooks.map((casebook) => [`docs/law/${casebook.relief.id}.md`, reliefPage(casebook)] as const),
    ...casebooks.map((casebook) => [`docs/law/es/${casebook.relief.id}.md`, spanishPage(casebook)] as const),
  ]);
}
