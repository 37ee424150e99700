import { randomBytes, randomUUID } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { createInterface } from 'node:readline/promises';
import { terminal } from '../src/channels/terminal/index.ts';
import { readTranscript, writeTranscript, type Exchange } from '../src/channels/terminal/transcript.ts';
import type { Clinic } from '../src/referrals/index.ts';
import { findClinic } from '../src/server/clinic/find-clinic.ts';
import { dayAt } from '../src/server/today.ts';
import { conversationInMemory } from './conversation-in-memory.ts';
import { isDay } from './day.ts';
import { readOptions, readToday, refuse } from './options.ts';

/** Talk in the terminal as a person who texts. `--script` plays a transcript's side, `--save` writes one down, `--clinic` names who runs it. */
const asked = readOptions({
  lang: { type: 'string' },
  today: { type: 'string' },
  script: { type: 'string' },
  save: { type: 'string' },
  clinic: { type: 'string' },
});

const named = readToday(asked.today);
const language = languageOf(asked.lang);
const script = asked.script === undefined ? undefined : readTranscript(textOf(asked.script));
const today = named ?? dayIn(script?.today) ?? dayAt(Date.now());
const exchanges: Exchange[] = [];

const conversation = await conversationInMemory({
  today,
  random: (bytes) => randomBytes(bytes),
  surprised: console.error,
  clinic: await clinicOf(asked.clinic),
});
await terminal({
  converse: conversation.converse,
  lines: script ? played(script.said) : typed(),
  say,
  nextId: randomUUID,
  ...(language ? { language } : {}),
});
await conversation.close();
if (asked.save !== undefined) save(asked.save);

function languageOf(lang: string | undefined): 'en' | 'es' | undefined {
  if (lang === undefined || lang === 'en' || lang === 'es') return lang;
  return refuse('--lang takes en or es.');
}

async function clinicOf(path: string | undefined): Promise<Clinic | undefined> {
  if (path === undefined) return undefined;
  try {
    return (await findClinic(path, true))?.clinic;
  } catch (error) {
    return refuse(error instanceof Error ? error.message : String(error));
  }
}

function dayIn(told: string | undefined): string | undefined {
  if (told === undefined || isDay(told)) return told;
  return refuse('The day that the transcript names does not exist.');
}

function textOf(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return refuse(`--script takes a transcript, and "${path}" cannot be read.`);
  }
}

function save(path: string): void {
  try {
    writeFileSync(path, writeTranscript({ title: 'A conversation', today, exchanges }));
  } catch {
    refuse(`--save takes a file to write to, and "${path}" cannot be written.`);
  }
}

function say(text: string): void {
  console.log(`\n${text}`);
  const current = exchanges.pop();
  if (current) exchanges.push({ ...current, answers: [...current.answers, text] });
}

async function* played(lines: readonly string[]): AsyncGenerator<string> {
  for (const line of lines) {
    console.log(`\n> ${line}`);
    exchanges.push({ said: line, answers: [] });
    yield await Promise.resolve(line);
  }
}

async function* typed(): AsyncGenerator<string> {
  const prompt = createInterface({ input: process.stdin, output: process.stdout, prompt: '\n> ' });
  // Lines that come through a pipe are over before they are all answered.
  const over = new AbortController();
  prompt.once('close', () => {
    over.abort();
  });
  console.log('Write as if you were texting. Ctrl-D ends.');
  prompt.prompt();
  for await (const line of prompt) {
    exchanges.push({ said: line, answers: [] });
    yield line;
    if (!over.signal.aborted) prompt.prompt();
  }
}
