import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline/promises';
import { organizationsFolder } from '../../src/server/directory/directory.ts';
import { mistakeInWords } from '../../src/server/yaml-file.ts';
import { organizationIn } from '../../src/server/directory/organization-in.ts';
import { isDay } from '../day.ts';
import { refuse } from '../options.ts';

type Asked = Readonly<{ id: string; by?: string; on?: string; today: string; folder?: string }>;

/** Writes into the file of an organization who checked its facts and when; every other letter of it stays. */
export async function verify(asked: Asked): Promise<Readonly<{ lines: readonly string[]; fails?: boolean }>> {
  const { id, today, folder = organizationsFolder } = asked;
  const path = join(folder, `${id}.yaml`);
  if (!/^[a-z0-9-]+$/.test(id) || !existsSync(path))
    return refuse(`There is no organization "${id}": say the name of its file, such as lac-public-defender.`);
  const by = asked.by ?? (await answerTo('Who called or looked? Your name and your office: '));
  const on = asked.on ?? (asked.by === undefined ? await answerTo(`On which day? (${today}) `) : '');
  const day = on === '' ? today : on;
  if (by === '') return refuse('--by takes a name, such as "Ana, Fresh Start Clinic".');
  if (!isDay(day) || day > today) return refuse(`--on takes a day up to today, such as ${today}.`);
  const source = verified(readFileSync(path, 'utf8'), day, by);
  const { mistakes } = organizationIn(`${id}.yaml`, source);
  if (mistakes.length > 0) return { lines: mistakes.map(mistakeInWords), fails: true };
  writeFileSync(path, source);
  return {
    lines: [
      `${id}: checked on ${day} by ${by}.`,
      'Was the number right? Write "grade: verified" beside it. Was something different? Write it into the same file.',
    ],
  };
}

/** Two lines of the file. */
function verified(source: string, day: string, by: string): string {
  return source
    .replace(/^verifiedOn:.*$/m, `verifiedOn: ${day}`)
    .replace(/^verifiedBy:.*$/m, () => `verifiedBy: ${quoted(by)}`);
}

/** A name may hold anything, such as a colon or an apostrophe. */
function quoted(name: string): string {
  const plain = name.replaceAll(/["\\\s]+/g, ' ').trim();
  return plain.includes("'") ? `"${plain}"` : `'${plain}'`;
}

async function answerTo(question: string): Promise<string> {
  const prompt = createInterface({ input: process.stdin, output: process.stderr });
  const answer = await prompt.question(question);
  prompt.close();
  return answer.trim();
}
