import { existsSync, writeFileSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { stringify } from 'yaml';
import { clinicIn, type ClinicMistake } from '../../src/server/clinic/clinic-file.ts';
import { readOptions, refuse } from '../options.ts';
import { clinicLines, type ClinicLine } from './clinic-lines.ts';

/** What was told so far, by option. */
type Told = Readonly<Record<string, string>>;

/** Asks who runs the chat, or takes it from the options, and writes the file that says so. */
export async function newClinic(args: readonly string[]): Promise<void> {
  const { file = 'clinic.yaml', ...told } = givenIn(args);
  if (existsSync(file))
    refuse(`${file} is there already. Take it away first, or name another file with --file.`);
  const text = fileOf(Object.keys(told).length > 0 ? told : await asked());
  const wrong = mistakesIn(text).map((mistake) => `--${optionOf(mistake)}: ${mistake.says}`);
  if (wrong.length > 0) refuse(wrong.join('\n'));
  write(file, text);
  console.log(`\n${file} is written. To hear it: npm run chat -- --clinic ${file}. To use it: npm start.`);
}

function givenIn(args: readonly string[]): Told {
  const names = ['file', ...clinicLines.map(({ option }) => option)];
  const options = Object.fromEntries(names.map((name) => [name, { type: 'string' as const }]));
  return Object.fromEntries(
    Object.entries(readOptions(options, args)).flatMap(([name, value]) =>
      typeof value === 'string' ? [[name, value]] : [],
    ),
  );
}

/** Asks line by line. An answer that cannot be used is said to be so, and asked for again. */
async function asked(): Promise<Told> {
  const answers = createInterface({ input: process.stdin })[Symbol.asyncIterator]();
  let told: Told = {};
  for (const line of clinicLines) {
    const isAsked = line.beside === undefined || told[line.beside] !== undefined;
    if (isAsked) told = { ...told, ...(await answerTo(line, told, answers)) };
  }
  return told;
}

async function answerTo(line: ClinicLine, told: Told, answers: AsyncIterator<string>): Promise<Told> {
  console.log(`\n${line.ask}`);
  const next = await answers.next();
  if (next.done) return refuse('Nothing is written: the answers ended before the questions did.');
  const text = next.value.trim();
  const answer = { [line.option]: text };
  if (text === '' && line.isOptional) return {};
  const wrong = mistakesIn(fileOf({ ...told, ...answer })).find(
    (mistake) => optionOf(mistake) === line.option,
  );
  if (wrong === undefined) return answer;
  console.log(`That cannot be used: ${wrong.says}`);
  return answerTo(line, told, answers);
}

function mistakesIn(text: string): readonly ClinicMistake[] {
  const read = clinicIn(text);
  return 'mistakes' in read ? read.mistakes : [];
}

/** The option that gives what a mistake is about, or the first of those that do. */
function optionOf({ path }: ClinicMistake): string | undefined {
  const about = (line: ClinicLine) =>
    path.every((key, at) => typeof key === 'number' || line.path[at] === key);
  return clinicLines.find(about)?.option;
}

/** The file that says so, with a note for whoever opens it later. */
function fileOf(told: Told): string {
  const lines = clinicLines.filter(({ option }) => told[option] !== undefined);
  const groups = new Map<string, unknown>();
  for (const {
    option,
    path: [name, inner],
    isList,
  } of lines) {
    const text = told[option] ?? '';
    const value = isList ? text.split(',').map((one) => one.trim()) : text;
    const before = groups.get(name);
    groups.set(
      name,
      inner === undefined ? value : { ...(typeof before === 'object' ? before : {}), [inner]: value },
    );
  }
  const blocks = [...groups].map(([name, value]) =>
    stringify({ [name]: value }, { schema: 'failsafe', lineWidth: 0, singleQuote: true }),
  );
  return ['# Who runs this chat. docs/clinic.md says what each line is for.\n', ...blocks].join('\n');
}

function write(file: string, text: string): void {
  try {
    writeFileSync(file, text);
  } catch {
    refuse(`--file takes a file to write to, and "${file}" cannot be written.`);
  }
}
