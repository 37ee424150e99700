import { casebooks } from '../../test/rules/reliefs/index.ts';
import { courtsPage } from './law/courts-page.ts';
import { doubtsPage } from './law/doubts-page.ts';
import { reliefPage } from './law/relief-page.ts';
import { offencesPage } from './law/offences-page.ts';
import { readmePage } from './law/readme-page.ts';

/** The law as a lawyer reads it: each page by its path in the repository. */
export function lawPages(): ReadonlyMap<string, string> {
  return new Map([
    ['docs/law/README.md', readmePage()],
    ['docs/law/doubts.md', doubtsPage()],
    ['docs/law/courts.md', courtsPage()],
    ['docs/law/offences.md', offencesPage()],
    ...casebooks.map((casebook) => [`docs/law/${casebook.relief.id}.md`, reliefPage(casebook)] as const),
  ]);
}
