import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import express, { type Express, type Response } from 'express';
import { webChat } from '../../../src/channels/web-chat/index.ts';
import { sessionTokens } from '../../../src/channels/web-chat/session-tokens.ts';
import { builtFile } from '../../../src/server/pages/built-file.ts';
import { pages } from '../../../src/server/pages/index.ts';
import { greeting, type Candidate } from './candidates.ts';

const dist = join(import.meta.dirname, '../../../dist');

/** One server for all: it answers every widget in its own way with the same words, and as fast as it can. */
export async function stubServer(candidates: readonly Candidate[], modules: string) {
  const app = express();
  app.use(express.json());
  for (const { name, markup, files } of candidates) {
    app.get(pathOf(name), (_request, response) => void response.send(pageWith(markup)));
    for (const [path, file] of Object.entries(files))
      app.get(path, builtFile(join(modules, file), 'text/javascript'));
  }
  answerOurs(app);
  answerPeers(app);
  app.use(pages({ dist, hasPracticePhone: false, publicUrl: 'https://adelante.example' }));
  const server = createServer(app).listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}

/** Where the page of one candidate is. */
export const pathOf = (name: string): string => `/on/${name.replaceAll(/[@/]/g, '')}`;

const pageWith = (markup: string): string =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
    <title>A site</title></head><body>${markup}</body></html>`;

const replyTo = (text: string): string => `Reply to ${text}`;

function answerOurs(app: Express): void {
  const tokens = sessionTokens({ key: Buffer.alloc(32, 1), random: (bytes) => Buffer.alloc(bytes, 2) });
  const converse = ({ text }: Readonly<{ text: string }>) =>
    Promise.resolve([{ text: replyTo(text), language: 'en' as const }]);
  app.use('/channels/web-chat', webChat({ converse, tokens, origins: [] }));
}

function answerPeers(app: Express): void {
  app.post('/deep-chat/turn', (request, response) => {
    const { messages } = request.body as { messages: readonly { text: string }[] };
    response.json({ text: replyTo(messages.at(-1)?.text ?? '') });
  });
  app.post('/api/v1/typebots/:id/startChat', (_request, response) => {
    response.json({ sessionId: 's', typebot, ...typebotSays(greeting) });
  });
  app.post('/api/v1/sessions/:id/continueChat', (request, response) => {
    const { message } = request.body as { message: string | { text: string } };
    response.json(typebotSays(replyTo(typeof message === 'string' ? message : message.text)));
  });
  app.post('/web-chat/turn', (request, response) => {
    const { text } = request.body as { text: string };
    response.json({ text: replyTo(text) });
  });
  app.get('/direct-line.js', (_request, response: Response) => {
    response.type('text/javascript').send(directLine);
  });
}

const typebot = {
  id: 'bench',
  version: '6.1',
  theme: {},
  settings: { general: { isBrandingEnabled: false }, typingEmulation: { enabled: false } },
};

const typebotSays = (text: string) => ({
  messages: [
    {
      id: `m${text}`,
      type: 'text',
      content: { type: 'richText', richText: [{ type: 'p', children: [{ text }] }] },
    },
  ],
  input: { id: `i${text}`, type: 'text input', options: { isLong: false } },
});

/** What Web Chat asks of a Direct Line, with no socket and no polling. */
const directLine = `
  const streams = { activity: [], status: [] };
  const stream = (all, first) => ({
    subscribe(to) {
      const observer = typeof to === 'function' ? { next: to } : to;
      all.push(observer);
      first?.(observer);
      return { unsubscribe: () => all.splice(all.indexOf(observer), 1) };
    },
    [Symbol.observable ?? '@@observable']() { return this; },
    map: () => stream([]), filter: () => stream([]),
  });
  let count = 0;
  const activity = (text, role, more) => ({
    type: 'message', id: 'a' + ++count, timestamp: new Date().toISOString(), text,
    from: { id: role, role }, conversation: { id: 'c' }, channelId: 'directline', ...more,
  });
  const emit = (one) => streams.activity.forEach((observer) => observer.next?.(one));
  const line = {
    activity$: stream(streams.activity, (observer) => queueMicrotask(() => observer.next?.(activity(${JSON.stringify(greeting)}, 'bot')))),
    connectionStatus$: stream(streams.status, (observer) => { observer.next?.(0); observer.next?.(1); observer.next?.(2); }),
    postActivity(sent) {
      return stream([], async (observer) => {
        if (sent.type !== 'message') { observer.next?.('x' + ++count); observer.complete?.(); return; }
        const echo = { ...sent, ...activity(sent.text, 'user'), channelData: sent.channelData, from: sent.from };
        emit(echo);
        observer.next?.(echo.id);
        observer.complete?.();
        const response = await fetch('/web-chat/turn', {
          method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ text: sent.text }),
        });
        emit(activity((await response.json()).text, 'bot', { replyToId: echo.id }));
      });
    },
    end() {}, getSessionId: () => stream([]), setUserId() {},
  };
  window.WebChat.renderWebChat({ directLine: line, userID: 'u', locale: 'en-US' }, document.getElementById('chat'));
`;
