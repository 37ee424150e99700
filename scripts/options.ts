import { parseArgs, type ParseArgsConfig } from 'node:util';
import { isDay } from './day.ts';

/** What was asked on the command line. What cannot be read ends the command with one sentence. */
export function readOptions<Options extends NonNullable<ParseArgsConfig['options']>>(
  options: Options,
  args: readonly string[] = process.argv.slice(2),
): ReturnType<typeof parseArgs<{ options: Options }>>['values'] {
  try {
    return parseArgs<{ options: Options; args: readonly string[] }>({ options, args }).values;
  } catch (error) {
    return refuse(firstSentence(error instanceof Error ? error.message : String(error)));
  }
}

/** The day that `--today` names, if it names one. */
export function readToday(today: string | undefined): string | undefined {
  if (today === undefined || isDay(today)) return today;
  return refuse('--today takes a day from 1900 to 2100, such as 2027-01-01.');
}

/** One clear sentence, and the exit code of a command that was asked for wrongly. */
export function refuse(sentence: string): never {
  console.error(sentence);
  process.exit(2);
}

/** Node adds advice after it. */
function firstSentence(message: string): string {
  const [sentence = message] = message.split(/\. |\n/);
  return `${sentence.replace(/\.$/, '')}.`;
}
