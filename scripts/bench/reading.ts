import { readdirSync, readFileSync } from 'node:fs';
import { understandLine } from '../understand/understand-line.ts';
import { median, quantile, rounded, type Figure } from './figure.ts';

const corpus = 'test/understanding/corpus';
const longest = 1_600;

/** Every message of the corpus as it is, and the same repeated up to the longest text that can be sent. */
export function benchReading(): Figure {
  const lines = ['en', 'es'].flatMap((language) =>
    readdirSync(`${corpus}/${language}`)
      .filter((file) => file !== 'side-questions.jsonl')
      .flatMap((file) => readFileSync(`${corpus}/${language}/${file}`, 'utf8').trim().split('\n')),
  );
  const long = lines.filter((_, at) => at % 10 === 0).map(drawnOut);
  lines.forEach(timeOf);
  const short = lines.map(timeOf);
  const worst = long.map((line) => Math.min(timeOf(line), timeOf(line), timeOf(line)));
  return {
    figure: 'reading one message, as the understand command does, on one core',
    goal: 'median <= 0.3 ms; worst of 1,600 letters <= 5 ms',
    ours: {
      messages: lines.length,
      'median ms': rounded(median(short), 3),
      'p99 ms': rounded(quantile(short, 0.99), 3),
      'worst ms of 1,600 letters': rounded(Math.max(...worst)),
    },
  };
}

function timeOf(line: string): number {
  const from = performance.now();
  understandLine(line);
  return performance.now() - from;
}

function drawnOut(line: string): string {
  const message = JSON.parse(line) as Readonly<{ text: string }>;
  const text = `${message.text} `;
  return JSON.stringify({
    ...message,
    text: text.repeat(Math.ceil(longest / text.length)).slice(0, longest),
  });
}
