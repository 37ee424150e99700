import { randomBytes, randomUUID } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { createInterface } from 'node:readline/promises';
import { parseArgs } from 'node:util';
import { terminal } from '../src/channels/terminal/index.ts';
import { readTranscript, writeTranscript, type Exchange } from '../src/channels/terminal/transcript.ts';
import { dayAt } from '../src/server/today.ts';
import { conversationInMemory } from './conversation-in-memory.ts';

/** Talk in the terminal as a person who texts. `--script` plays a transcript's side, `--save` writes one down. */
const { values } = parseArgs({
  options: {
    lang: { type: 'string' },
    today: { type: 'string' },
    script: { type: 'string' },
    save: { type: 'string' },
  },
});

const script = values.script ? readTranscript(readFileSync(values.script, 'utf8')) : undefined;
const today = values.today ?? script?.today ?? dayAt(Date.now());
const language = values.lang === 'en' || values.lang === 'es' ? values.lang : undefined;
const exchanges: Exchange[] = [];

const conversation = await conversationInMemory({
  today,
  random: (bytes) => randomBytes(bytes),
  surprised: console.error,
});
await terminal({
  converse: conversation.converse,
  lines: script ? played(script.said) : typed(),
  say,
  nextId: randomUUID,
  ...(language ? { language } : {}),
});
await conversation.close();
if (values.save) writeFileSync(values.save, writeTranscript({ title: 'A conversation', today, exchanges }));

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
  console.log('Write as if you were texting. Ctrl-D ends.');
  prompt.prompt();
  for await (const line of prompt) {
    exchanges.push({ said: line, answers: [] });
    yield line;
    prompt.prompt();
  }
}
