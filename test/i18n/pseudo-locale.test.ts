import { readdirSync, readFileSync } from 'node:fs';
import { expect, test, vi } from 'vitest';
import { readTranscript } from '../../src/channels/terminal/transcript.ts';
import { openSms, openTerminal, openWeb } from '../channels/open.ts';
import { told } from '../transcripts/told.ts';
import { unmarked } from './marked.ts';

vi.mock('../../src/i18n/locales.ts', async (load) => {
  const { marked } = await import('./marked.ts');
  return marked(await load());
});

vi.mock('../../src/i18n/elsewhere.ts', async (load) => {
  const { marked } = await import('./marked.ts');
  return marked(await load());
});

vi.mock('../../src/server/directory/directory.ts', async (load) => {
  const { markedOrganization } = await import('./marked.ts');
  const { lazyDirectory } = await load<typeof import('../../src/server/directory/directory.ts')>();
  const directory = lazyDirectory(() => undefined);
  return { lazyDirectory: () => () => directory().map(markedOrganization) };
});

const folder = new URL('../transcripts/', import.meta.url);
const stories = ['en', 'es'].flatMap((tag) =>
  readdirSync(new URL(`${tag}/`, folder)).map((file) => `${tag}/${file}`),
);

/** Every story again, with the words of both languages swapped: a letter that is left was written in `src`. */
test.each(stories)(
  '%s says nothing by text, in the terminal or on the web that is not in locales',
  async (file) => {
    const { today = '2026-11-23', said } = readTranscript(readFileSync(new URL(file, folder), 'utf8'));
    for (const open of [openSms, openTerminal, openWeb]) {
      const heard = await told(open, today, said);
      expect(heard.join('')).toMatch(/[Ａ-ｚ]/);
      expect(heard.flatMap(unmarked)).toEqual([]);
    }
  },
);
