import { configurationPage } from './configuration.ts';
import { flowPages } from './flow.ts';
import { keepPages } from './keep.ts';
import { lawPages } from './law.ts';
import { referralPages } from './referrals.ts';
import { wordPages } from './words.ts';

/** Writes the pages that are drawn from the code: `docs/configuration.md`, `docs/flows`, `docs/law`, `docs/referrals`, `docs/words`. `--check` only compares. */
const pages = new Map([
  ...configurationPage(),
  ...flowPages(),
  ...lawPages(),
  ...referralPages(),
  ...wordPages(),
]);
keepPages(
  pages,
  ['docs/flows', 'docs/law', 'docs/referrals', 'docs/words'],
  process.argv.includes('--check'),
);
