import { answerLines } from './json-lines/answer-lines.ts';
import { understandLine } from './understand/understand-line.ts';

/** `npm run -s understand`: JSON Lines in, one reading per line out, in order. */
await answerLines(understandLine);
