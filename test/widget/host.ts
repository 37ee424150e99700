import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import express from 'express';
import type { Converse, Inbound, Language, Outbound } from '../../src/channels/channel.ts';
import { webChat } from '../../src/channels/web-chat/index.ts';
import { sessionTokens } from '../../src/channels/web-chat/session-tokens.ts';
import { pages } from '../../src/server/pages/index.ts';

export const dist = join(import.meta.dirname, '../../dist');

const consent = {
  en: {
    text: 'Shall we start?\n\nHelp: (213) 555-0100 or https://help.example/start.',
    yes: 'Yes',
    no: 'No',
  },
  es: { text: '¿Podemos empezar?', yes: 'Sí', no: 'No' },
};

/** What some words are answered with beside themselves. */
const standing: Readonly<Record<string, Pick<Outbound, 'whereabouts'>>> = {
  date: {
    whereabouts: {
      changeable: [],
      years: { newest: 2026, oldest: 1950 },
      progress: '3 left, about 1 minute',
    },
  },
  kept: { whereabouts: { changeable: ['level.0'], kept: 'level.0' } },
  bye: { whereabouts: { changeable: [], ended: 'kept' } },
  'delete my data': { whereabouts: { changeable: [], ended: 'deleted' } },
};

/** A conversation of three lines: consent first, then an echo, in the language last asked for. */
function stubConversation(): Converse {
  const languages = new Map<string, Language>();
  const begun = new Set<string>();
  return ({ address, text: written, language }) => {
    const text = written.toLowerCase();
    const asked =
      text === 'español' ? 'es' : text === 'english' ? 'en' : (languages.get(address) ?? language ?? 'en');
    languages.set(address, asked);
    const isConsent =
      ['hi', 'hola', 'repeat', 'repetir', 'español', 'english'].includes(text) && !begun.has(address);
    if (!isConsent) begun.add(address);
    const { text: question, yes, no } = consent[asked];
    if (text === '한국어') return Promise.resolve([{ text: '안녕하세요', language: asked, writtenIn: 'ko' }]);
    const choices = [
      { say: '1', label: yes },
      { say: '2', label: no },
    ];
    const answer: Outbound = isConsent
      ? { text: question, language: asked, choices }
      : { text: `<b>${written}</b>`, language: asked, link: '/result', ...standing[text] };
    return Promise.resolve([answer]);
  };
}

type Host = Readonly<{
  url: string;
  heard: readonly Inbound[];
  /** Keeps answers back until they are let go. */
  hold: () => () => void;
  fail: (times: number) => void;
  close: () => void;
}>;

/** A site with the widget on it, and the server behind it. `page` is what is served at `/host`. */
export async function openHost(
  page: string,
  headers: Readonly<Record<string, string>> = {},
  answer: Converse = stubConversation(),
): Promise<Host> {
  const heard: Inbound[] = [];
  let held: Promise<unknown> = Promise.resolve();
  let failures = 0;
  const converse: Converse = async (inbound) => {
    heard.push(inbound);
    await held;
    if (failures > 0) {
      failures -= 1;
      throw new Error('secret');
    }
    return answer(inbound);
  };
  let issued = 0;
  const tokens = sessionTokens({
    key: Buffer.alloc(32, 1),
    random: (bytes) => Buffer.alloc(bytes, (issued += 1)),
  });
  const app = express();
  app.use('/channels/web-chat', webChat({ converse, tokens, origins: [] }));
  app.use(pages({ dist, hasPracticePhone: true, publicUrl: 'https://adelante.example' }));
  app.get('/host', (_request, response) => void response.set(headers).type('html').send(page));
  const server = createServer(app).listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    heard,
    hold: () => {
      const { promise, resolve } = Promise.withResolvers<undefined>();
      held = promise;
      return () => {
        resolve(undefined);
      };
    },
    fail: (times) => {
      failures = times;
    },
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}
