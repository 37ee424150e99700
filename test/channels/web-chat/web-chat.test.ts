import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import express from 'express';
import { afterEach, describe, expect, test } from 'vitest';
import type { Converse, Inbound, Outbound } from '../../../src/channels/channel.ts';
import { webChat } from '../../../src/channels/web-chat/index.ts';
import { sessionTokens } from '../../../src/channels/web-chat/session-tokens.ts';

const tokens = sessionTokens({ key: Buffer.alloc(32, 1), random: (bytes) => Buffer.alloc(bytes, 7) });
const strangerTokens = sessionTokens({ key: Buffer.alloc(32, 2), random: (bytes) => Buffer.alloc(bytes, 7) });
const token = tokens.issue();
const id = '6f1b2c3d-0000-4000-8000-000000000001';
const welcome: Outbound = { text: 'Welcome', language: 'en', choices: [{ say: '1', label: 'Yes' }] };
const friend = 'https://friend.example';

const closings: (() => void)[] = [];
afterEach(() => {
  for (const close of closings.splice(0)) close();
});

type Call = Readonly<{
  path?: string;
  method?: string;
  headers?: Record<string, string>;
  body?: string | Uint8Array<ArrayBuffer>;
}>;

async function serve(converse?: Converse) {
  const heard: Inbound[] = [];
  const failures: unknown[] = [];
  const listen: Converse = async (inbound) => {
    heard.push(inbound);
    return converse ? converse(inbound) : [welcome];
  };
  const app = express();
  app.use(
    '/chat',
    webChat({ converse: listen, tokens, origins: [friend], onFailure: (error) => failures.push(error) }),
  );
  const server = createServer(app).listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
  closings.push(() => server.close());
  const base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const call = async ({ path = '/turns', method = 'POST', headers = {}, body }: Call) => {
    const response = await fetch(`${base}/chat${path}`, {
      method,
      headers: { 'content-type': 'application/json', 'x-adelante-session': token, ...headers },
      ...(body !== undefined && { body }),
    });
    const text = await response.text();
    return {
      status: response.status,
      headers: response.headers,
      text,
      json: (text.startsWith('{') ? JSON.parse(text) : undefined) as unknown,
    };
  };
  const say = (text: string, more: object = {}) => call({ body: JSON.stringify({ id, text, ...more }) });
  return { base, call, say, heard, failures };
}

describe('a session', () => {
  test('is opened with a token of ours, and nothing is kept for it', async () => {
    const { call, heard } = await serve();
    const opened = await call({ path: '/sessions' });
    expect(opened.status).toBe(201);
    expect(opened.json).toEqual({ token });
    expect(opened.headers.get('cache-control')).toBe('no-store');
    expect(heard).toEqual([]);
  });

  test.each([
    ['no token', ''],
    ['an invented token', 'A'.repeat(64)],
    ['a token signed with another key', strangerTokens.issue()],
    ['a token with one letter changed', token.replace(/^./, (letter) => (letter === 'B' ? 'C' : 'B'))],
    ['a token with a letter too many', `${token}A`],
    ['a very long token', 'A'.repeat(5000)],
  ])('is refused with %s', async (_story, invented) => {
    const { call, heard } = await serve();
    const refused = await call({
      headers: { 'x-adelante-session': invented },
      body: JSON.stringify({ id, text: 'hi' }),
    });
    expect(refused.status).toBe(401);
    expect(refused.json).toEqual({ error: 'unknown-session' });
    expect(heard).toEqual([]);
  });
});

describe('a turn', () => {
  test('reaches the conversation with its id, and its answer comes back', async () => {
    const { say, heard } = await serve();
    const answered = await say('hola', { language: 'es' });
    expect(answered.status).toBe(200);
    expect(answered.json).toEqual({ messages: [welcome] });
    expect(answered.headers.get('cache-control')).toBe('no-store');
    expect(heard).toEqual([
      { channel: 'web-chat', address: token, messageId: id, text: 'hola', mediaCount: 0, language: 'es' },
    ]);
  });

  test('of somebody who came by a private link carries what the link says', async () => {
    const { say, heard } = await serve();
    await say('', { link: 'pXk3vT9sQm2Lw8RzYb4NcA' });
    await say('yes');
    expect(heard.map((inbound) => inbound.link)).toEqual(['pXk3vT9sQm2Lw8RzYb4NcA', undefined]);
  });

  test('sent twice carries the same id twice: the conversation knows it by that', async () => {
    const { say, heard } = await serve();
    await say('yes');
    await say('yes');
    expect(heard.map((inbound) => inbound.messageId)).toEqual([id, id]);
  });

  test.each([
    ['a script', '<script>alert(1)</script>'],
    ['a template', '{{x}} $t(key) %s'],
    ['a NUL', 'a\u0000b'],
    ['a lone surrogate', 'a\ud800b'],
    ['the name of a prototype', '__proto__'],
    ['nothing', ''],
    ['an emoji with a skin tone', '\u{1f44d}\u{1f3fd}'],
  ])('with %s is only text', async (_story, text) => {
    const { say, heard } = await serve();
    expect((await say(text)).status).toBe(200);
    expect(heard.map((inbound) => inbound.text)).toEqual([text]);
  });

  test('with broken UTF-8 is read as well as it can be', async () => {
    const { call, heard } = await serve();
    const body = Buffer.concat([Buffer.from(`{"id":"${id}","text":"s`), Buffer.from([0xed, 0x22, 0x7d])]);
    expect((await call({ body })).status).toBe(200);
    expect(heard.map((inbound) => inbound.text)).toEqual(['s\ufffd']);
  });

  test('with fields we do not know is taken without them', async () => {
    const { call, heard } = await serve();
    const body = `{"id":"${id}","text":"hi","channel":"terminal","address":"x","__proto__":{"language":"es"}}`;
    expect((await call({ body })).status).toBe(200);
    expect(heard).toEqual([
      { channel: 'web-chat', address: token, messageId: id, text: 'hi', mediaCount: 0 },
    ]);
  });

  test('as long as we allow is taken, however it is escaped', async () => {
    const { call, heard } = await serve();
    expect((await call({ body: `{"id":"${id}","text":"${'\\u0041'.repeat(1600)}"}` })).status).toBe(200);
    expect(heard[0]?.text).toHaveLength(1600);
  });

  const turn = (fields: object) => JSON.stringify({ id, text: 'hi', ...fields });
  test.each([
    { story: 'too long', body: turn({ text: 'é'.repeat(4097) }), status: 413, error: 'too-long' },
    { story: 'far too long', body: turn({ text: 'a'.repeat(200_000) }), status: 413, error: 'too-long' },
    { story: 'cut off', body: '{"id":', status: 400, error: 'unreadable' },
    { story: 'empty', body: '', status: 400, error: 'unreadable' },
    { story: 'a list', body: '[]', status: 400, error: 'unreadable' },
    { story: 'null', body: 'null', status: 400, error: 'unreadable' },
    { story: 'without an id', body: '{"text":"hi"}', status: 400, error: 'unreadable' },
    { story: 'with a short id', body: turn({ id: 'a' }), status: 400, error: 'unreadable' },
    { story: 'with an odd id', body: turn({ id: '../../etc/passwd' }), status: 400, error: 'unreadable' },
    { story: 'with a line after its id', body: turn({ id: `${id}\n` }), status: 400, error: 'unreadable' },
    { story: 'with a number for text', body: turn({ text: 1 }), status: 400, error: 'unreadable' },
    { story: 'with a number for a link', body: turn({ link: 1 }), status: 400, error: 'unreadable' },
    { story: 'with a long link', body: turn({ link: 'a'.repeat(65) }), status: 400, error: 'unreadable' },
    { story: 'in a language we lack', body: turn({ language: 'fr' }), status: 400, error: 'unreadable' },
    {
      story: 'in a form',
      type: 'application/x-www-form-urlencoded',
      body: 'text=hi',
      status: 415,
      error: 'not-json',
    },
    { story: 'as plain text', type: 'text/plain', body: turn({}), status: 415, error: 'not-json' },
    {
      story: 'in Latin-1',
      type: 'application/json; charset=latin1',
      body: turn({}),
      status: 415,
      error: 'not-json',
    },
  ])('that is $story is refused in one word', async ({ body, status, error, type = 'application/json' }) => {
    const { call, heard } = await serve();
    const refused = await call({ headers: { 'content-type': type }, body });
    expect(refused.status).toBe(status);
    expect(refused.json).toEqual({ error });
    expect(heard).toEqual([]);
  });

  test.each([
    ['fails', new Error('secret at /srv/app/store.ts:12')],
    ['fails with a status of its own', Object.assign(new Error('secret'), { status: 400 })],
  ])('that %s asks to try again and tells nothing more', async (_story, failure) => {
    const { say, failures } = await serve(() => Promise.reject(failure));
    const answered = await say('yes');
    expect(answered.status).toBe(503);
    expect(answered.text).toBe('{"error":"try-again"}');
    expect(failures).toEqual([failure]);
  });

  test('may be answered with silence', async () => {
    const { say } = await serve(() => Promise.resolve([]));
    expect((await say('stop')).json).toEqual({ messages: [] });
  });
});

describe('a page from another site', () => {
  test.each([
    ['a stranger', 'https://stranger.example'],
    ['a stranger whose name starts like a friend', 'https://friend.example.stranger.example'],
    ['a friend over plain http', 'http://friend.example'],
    ['no place at all', 'null'],
  ])('that is %s is refused, before and after asking', async (_story, origin) => {
    const { call, heard } = await serve();
    const asked = await call({
      method: 'OPTIONS',
      headers: { origin, 'access-control-request-method': 'POST' },
    });
    const posted = await call({ headers: { origin }, body: JSON.stringify({ id, text: 'hi' }) });
    for (const answer of [asked, posted]) {
      expect(answer.status).toBe(403);
      expect(answer.headers.get('access-control-allow-origin')).toBeNull();
    }
    expect(heard).toEqual([]);
  });

  test('that is a friend may call, and is named exactly', async () => {
    const { call, heard } = await serve();
    const headers = { origin: friend, 'access-control-request-method': 'POST' };
    const asked = await call({ method: 'OPTIONS', headers });
    expect(asked.status).toBe(204);
    expect(asked.headers.get('access-control-allow-origin')).toBe(friend);
    expect(asked.headers.get('access-control-allow-headers')).toBe('content-type, x-adelante-session');
    const posted = await call({ headers: { origin: friend }, body: JSON.stringify({ id, text: 'hi' }) });
    expect(posted.status).toBe(200);
    expect(posted.headers.get('access-control-allow-origin')).toBe(friend);
    expect(posted.headers.get('vary')).toContain('Origin');
    expect(heard).toHaveLength(1);
  });

  test('that is our own may always call', async () => {
    const { base, call } = await serve();
    expect((await call({ headers: { origin: base }, body: JSON.stringify({ id, text: 'hi' }) })).status).toBe(
      200,
    );
  });
});
