import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { asText } from '../../src/channels/channel.ts';
import { readTranscript, writeTranscript } from '../../src/channels/terminal/transcript.ts';
import { conversationOn, personOn } from '../conversation-with.ts';
import { openPlain, openSms, openWeb } from '../channels/open.ts';
import { told } from './told.ts';

const folder = new URL('.', import.meta.url);
const stories = ['en', 'es'].flatMap((tag) =>
  readdirSync(new URL(`${tag}/`, folder)).map((file) => ({ tag, file: `${tag}/${file}` })),
);

describe('golden transcripts', () => {
  test.each(['en', 'es'])('there are at least seven in %s', (tag) => {
    expect(stories.filter((story) => story.tag === tag).length).toBeGreaterThanOrEqual(7);
  });

  test.each(stories)('$file', async ({ file }) => {
    const { title, today, said } = story(file);
    const { converse, surprises, close } = await conversationOn(today);
    const say = personOn(converse);
    const exchanges = [];
    for (const one of said) exchanges.push({ said: one, answers: (await say(one)).map(asText) });
    await close();
    expect(surprises).toEqual([]);
    await expect(writeTranscript({ title, today, exchanges })).toMatchFileSnapshot(new URL(file, folder).pathname);
  });
});

describe('the same story by text, on the web and in forms', () => {
  test.each(stories)('$file', async ({ file }) => {
    const { today, said } = story(file);
    const [texts, messages] = [await told(openSms, today, said), await told(openWeb, today, said)];
    const stopped = said.findIndex(isStop);
    texts.slice(0, stopped === -1 ? said.length : stopped).forEach((text, turn) => {
      const heard = messages[turn] ?? '';
      if (namesOrganizations(text)) expect(linesOf(heard)).toEqual(expect.arrayContaining(linesOf(text)));
      else expect(wordsOf(heard)).toEqual(wordsOf(text));
    });
    expect(await told(openPlain, today, said)).toEqual(messages);
  });
});

/** STOP ends all texts on a phone, and the chat on the web: from there on the two differ. */
function isStop(said: string): boolean {
  return /^(stop|alto)$/i.test(said);
}

/** The web has room for five organizations, a text for three. */
function namesOrganizations(text: string): boolean {
  return text.includes('https://');
}

function linesOf(text: string): string[] {
  return text.split(/\n+/);
}

/** A long text is cut between lines or words, so words are what both have in common. */
function wordsOf(text: string): string[] {
  return text.split(/\s+/);
}

function story(file: string) {
  const { today = '2026-11-23', ...told } = readTranscript(readFileSync(new URL(file, folder), 'utf8'));
  return { today, ...told };
}
