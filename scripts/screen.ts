import { Temporal } from 'temporal-polyfill';
import { z } from 'zod';
import { answerLines } from './json-lines/answer-lines.ts';
import { input } from './screen/input.ts';
import { screenLine } from './screen/screen-line.ts';

/** JSON Lines in, findings out: `{ id?, today?, person?, records }` becomes `{ id?, plan }`, a line at a time. */
if (process.argv.includes('--schema')) {
  console.log(JSON.stringify(z.toJSONSchema(input, { io: 'input' }), undefined, 2));
} else {
  const today = Temporal.Now.plainDateISO().toString();
  await answerLines((line) => screenLine(line, today));
}
