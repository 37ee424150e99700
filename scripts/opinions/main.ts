import { readFileSync, writeFileSync } from 'node:fs';
import { learn } from './learn.ts';
import { samples } from './samples.ts';
import { score } from './score.ts';
import { why } from './why.ts';

/**
 * Learns from the corpus which words speak for which side question, and writes it down. `--check` only compares,
 * `--score` says how well it does with messages it has not met, `--why <message>` which words spoke for what.
 */
const [option, ...words] = process.argv.slice(2);
if (option === '--why') console.log(why(words.join(' ')));
else if (option === '--score') console.table(score(samples()));
else keep(learn(samples()), option === '--check');

function keep(table: string, onlyCheck: boolean): void {
  const path = 'src/understanding/side-questions/word-points.txt';
  const file = new URL(`../../${path}`, import.meta.url);
  if (!onlyCheck) writeFileSync(file, table);
  else if (readFileSync(file, 'utf8') !== table) {
    console.error(`${path} is stale: run \`npm run opinions\`.`);
    process.exitCode = 1;
  }
}
