import { readFileSync, writeFileSync } from 'node:fs';
import { dangers } from '../../src/understanding/danger/word-points.ts';
import { subjects } from '../../src/understanding/side-questions/word-points.ts';
import { learn } from './learn.ts';
import { dangerSamples, samples } from './samples.ts';
import { score } from './score.ts';
import { why } from './why.ts';

/**
 * Learns from the corpus which words speak for which side question, and which for a danger, and writes it down. `--check` only compares,
 * `--score` says how well it does with messages it has not met, `--why <message>` which words spoke for what.
 */
const [option, ...words] = process.argv.slice(2);
if (option === '--why') console.log(why(words.join(' ')));
else if (option === '--score') console.table(score(samples()));
else {
  keep('side-questions', learn(samples(), subjects));
  keep('danger', learn(dangerSamples(), dangers));
}

function keep(folder: string, table: string): void {
  const path = `src/understanding/${folder}/word-points.txt`;
  const file = new URL(`../../${path}`, import.meta.url);
  if (option !== '--check') writeFileSync(file, table);
  else if (readFileSync(file, 'utf8') !== table) {
    console.error(`${path} is stale: run \`npm run opinions\`.`);
    process.exitCode = 1;
  }
}
