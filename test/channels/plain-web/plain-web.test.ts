import express from 'express';
import { afterEach, describe, expect, test } from 'vitest';
import type { Converse, Inbound, Outbound } from '../../../src/channels/channel.ts';
import { plainWeb } from '../../../src/channels/plain-web/index.ts';
import { sessionTokens } from '../../../src/channels/web-chat/session-tokens.ts';
import { writePlainPage } from '../../../src/server/pages/plain/write-plain-page.ts';
import { conversationOn, counting } from '../../conversation-with.ts';
import { listening } from '../../http.ts';
import { fieldIn, messagesIn, postForm } from './forms.ts';

const tokens = sessionTokens({ key: Buffer.alloc(32, 1), random: counting() });
const strangerTokens = sessionTokens({ key: Buffer.alloc(32, 2), random: counting() });
const token = tokens.issue();
const id = '6f1b2c3d000040008000000000000001';
const welcome: Outbound = { text: 'Welcome', language: 'en', choices: [{ say: '1', label: 'Yes' }] };

const closings: (() => Promise<void>)[] = [];
afterEach(() => Promise.all(closings.splice(0).map((close) => close())));

async function serve(converse: Converse = () => Promise.resolve([welcome])) {
  const heard: Inbound[] = [];
  const listen: Converse = (inbound, answeredBefore) => {
    heard.push(inbound);
    return converse(inbound, answeredBefore);
  };
  const plain = plainWeb({ converse: listen, tokens, write: writePlainPage });
  const server = await listening(express().use('/plain', plain));
  closings.push(server.close);
  const send = async (fields: Readonly<Record<string, string>>, headers = {}) => {
    const response = await postForm(server.url, { token, id, text: 'hi', ...fields }, headers);
    return { status: response.status, headers: response.headers, page: await response.text() };
  };
  return { url: server.url, heard, send };
}

async function serveReal() {
  const { converse, close } = await conversationOn('2026-11-23');
  closings.push(close);
  return serve(converse);
}

describe('the first page', () => {
  test('carries a token of ours and asks nothing of the conversation', async () => {
    const { url, heard } = await serve();
    const response = await fetch(`${url}/plain`);
    const page = await response.text();
    expect(tokens.isOurs(fieldIn(page, 'token'))).toBe(true);
    expect(response.headers.get('cache-control')).toBe('no-store');
    expect(response.headers.get('set-cookie')).toBeNull();
    expect(heard).toEqual([]);
  });

  test.each([
    { path: '/plain?lang=es', accept: 'en', tag: 'es' },
    { path: '/plain?lang=en', accept: 'es', tag: 'en' },
    { path: '/plain', accept: 'es-MX,es;q=0.9,en;q=0.8', tag: 'es' },
    { path: '/plain', accept: 'ko', tag: 'en' },
    { path: '/plain?lang=%22%3E%3Cscript%3E', accept: 'en', tag: 'en' },
  ])('at $path, for a browser that asks for $accept, is in $tag', async ({ path, accept, tag }) => {
    const { url } = await serve();
    const page = await fetch(url + path, { headers: { 'accept-language': accept } });
    expect(await page.text()).toContain(`<html lang="${tag}">`);
  });
});

describe('a form', () => {
  test('reaches the conversation with its id, and its answer is the next page', async () => {
    const { send, heard } = await serve();
    const { status, headers, page } = await send({ text: '1', 'label:1': 'Yes, please' });
    expect(status).toBe(200);
    expect(headers.get('cache-control')).toBe('no-store');
    expect(messagesIn(page)).toEqual(['Welcome']);
    expect(page).toMatch(/You: <\/span><span[^>]*>Yes, please</);
    expect(heard).toEqual([{ channel: 'web-chat', address: token, messageId: id, text: '1', mediaCount: 0 }]);
  });

  test.each([
    { month: 'mayo', year: '2015', text: 'mayo 2015' },
    { month: '', year: '2015', text: '2015' },
    { month: 'mayo', year: '', text: 'mayo' },
  ])('with the month "$month" and the year "$year" says "$text"', async ({ text, ...picked }) => {
    const { url, heard } = await serve();
    const page = await (await postForm(url, { token, id, ...picked })).text();
    expect(heard).toMatchObject([{ text }]);
    expect(page).toMatch(new RegExp(`You: </span><span[^>]*>${text}<`));
  });

  test('names another id in the next page, and the same one each time it is shown', async () => {
    const { send } = await serve();
    const [first, again] = [await send({}), await send({})];
    expect(fieldIn(first.page, 'id')).toMatch(/^[0-9a-f]{32}$/);
    expect(fieldIn(first.page, 'id')).not.toBe(id);
    expect(fieldIn(again.page, 'id')).toBe(fieldIn(first.page, 'id'));
  });

  test.each(['<script>alert(1)</script>', '"><img src=x onerror=alert(1)>', "' autofocus onfocus='alert(1)"])(
    'that says %s is only text, on our side and on theirs',
    async (text) => {
      const { send, heard } = await serve(({ text }) => Promise.resolve([{ text, language: 'en' }]));
      const { page } = await send({ text, [`label:${text}`]: text, __proto__x: text });
      expect(heard).toMatchObject([{ text }]);
      expect(messagesIn(page)).toEqual([text]);
      expect(page).not.toMatch(/<script|<img|<[^>]* on\w+=/);
    },
  );

  test('opens no address but a web page', async () => {
    const link = 'javascript:alert(1)';
    const text = 'See https://help.example/a. Call (213) 555-0100.';
    const { send } = await serve(() => Promise.resolve([{ text, language: 'en', link }]));
    const { page } = await send({});
    expect(page).not.toContain('javascript:');
    expect(page).toContain('<a href="https://help.example/a" target="_blank" rel="noreferrer">');
    expect(page).toContain('<a href="tel:+12135550100">');
  });

  test.each([
    { story: 'of another alphabet', message: { writtenIn: 'ko' }, tag: 'ko' },
    { story: 'in Spanish', message: { language: 'es' as const }, tag: 'es' },
  ])('is answered $story with the tag of that', async ({ message, tag }) => {
    const { send } = await serve(() => Promise.resolve([{ ...welcome, ...message }]));
    expect((await send({})).page).toContain(`<p class="bubble ours" lang="${tag}">`);
  });
});

describe('a form sent again', () => {
  test('is taken once, brings the same answer, and says that it was there', async () => {
    const { send } = await serveReal();
    await send({ text: 'hi' });
    const first = await send({ text: 'yes', id: 'a-second-form' });
    const again = await send({ text: 'yes', id: 'a-second-form' });
    expect(messagesIn(again.page)).toEqual(messagesIn(first.page));
    expect(again.page).toContain('We had an answer to that already');
    expect(first.page).not.toContain('We had an answer to that already');
  });

  test('with another answer does not show that as taken, and does not answer what is open now', async () => {
    const { send } = await serveReal();
    const form2 = { id: fieldIn((await send({ text: 'hi' })).page, 'id') };
    const form3 = { id: fieldIn((await send({ text: 'yes', ...form2 })).page, 'id') };
    const open = await send({ text: 'no', ...form3 });
    const old = await send({ text: '3', 'label:3': 'Something else', ...form2 });
    expect(messagesIn(old.page)).toEqual([expect.stringContaining('warrant')]);
    expect(old.page).not.toMatch(/Something else<\/span>/);
    expect(fieldIn(old.page, 'id')).toBe(form3.id);
    const goneOn = await send({ text: 'repeat', id: fieldIn(open.page, 'id') });
    expect(messagesIn(goneOn.page)).toEqual(messagesIn(open.page));
  });

  test('after everything was deleted shows nothing of it', async () => {
    const { send } = await serveReal();
    const form2 = { id: fieldIn((await send({ text: 'hi' })).page, 'id') };
    const form3 = { id: fieldIn((await send({ text: 'yes', ...form2 })).page, 'id') };
    const gone = await send({ text: 'delete my data', ...form3 });
    expect(messagesIn(gone.page)).toEqual([expect.stringContaining('deleted')]);
    const old = await send({ text: 'yes', ...form2 });
    expect(messagesIn(old.page)).toEqual([]);
    expect(old.page).toContain('There is no answer to show here.');
  });
});

describe('what is not taken is answered in words', () => {
  test.each([
    { story: 'without a token', fields: { token: '' }, status: 401, says: 'This chat is closed.' },
    { story: 'with an invented token', fields: { token: 'A'.repeat(64) }, status: 401, says: 'closed' },
    {
      story: 'with a token of another key',
      fields: { token: strangerTokens.issue() },
      status: 401,
      says: 'closed',
    },
    { story: 'with an odd id', fields: { id: '../../etc/passwd' }, status: 400, says: 'could not read' },
    { story: 'with a text too long', fields: { text: 'é'.repeat(1601) }, status: 413, says: 'too long' },
    { story: 'far too long', fields: { text: 'a'.repeat(70_000) }, status: 413, says: 'too long' },
  ])('$story: $status', async ({ fields, status, says }) => {
    const { send, heard } = await serve();
    const refused = await send(fields);
    expect(refused.status).toBe(status);
    expect(refused.page).toContain(says);
    expect(refused.page).toContain('href="/plain?lang=en"');
    expect(heard).toEqual([]);
  });

  test.each([
    { story: 'JSON', type: 'application/json', body: '{"text":"hi"}' },
    { story: 'nothing', type: 'application/x-www-form-urlencoded', body: '' },
    {
      story: 'a field twice',
      type: 'application/x-www-form-urlencoded',
      body: `token=${token}&id=${id}&text=1&text=2`,
    },
    { story: 'another alphabet', type: 'application/x-www-form-urlencoded; charset=utf-7', body: 'text=hi' },
  ])('$story is not one of our forms', async ({ type, body }) => {
    const { url, heard } = await serve();
    const headers = { origin: url, 'content-type': type };
    const refused = await fetch(`${url}/plain?lang=es`, { method: 'POST', headers, body });
    expect(refused.status).toBe(400);
    expect(await refused.text()).toContain('No pudimos leer eso.');
    expect(heard).toEqual([]);
  });

  test('a conversation that fails can be asked again with the same form', async () => {
    const { send } = await serve(() => Promise.reject(new Error('secret at /srv/app/store.ts:12')));
    const { status, page } = await send({ text: '1', 'label:1': 'Yes' });
    expect(status).toBe(503);
    expect(page).not.toContain('secret');
    expect([fieldIn(page, 'token'), fieldIn(page, 'id'), fieldIn(page, 'text')]).toEqual([token, id, '1']);
    expect(fieldIn(page, 'label:1')).toBe('Yes');
  });
});

describe('a form of another site', () => {
  test.each([
    ['from a stranger', { origin: 'https://stranger.example' }],
    ['from no place at all', { origin: 'null' }],
    ['that hides where it is from', { origin: '' }],
    [
      'that the browser calls foreign',
      { origin: 'https://stranger.example', 'sec-fetch-site': 'cross-site' },
    ],
  ])('%s is refused', async (_story, headers) => {
    const { send, heard } = await serve();
    const refused = await send({}, headers);
    expect(refused.status).toBe(403);
    expect(refused.page).toContain('That did not come from this page.');
    expect(heard).toEqual([]);
  });

  test('is told apart by the browser when it hides the origin of our own', async () => {
    const { send } = await serve();
    expect((await send({}, { origin: 'null', 'sec-fetch-site': 'same-origin' })).status).toBe(200);
  });
});
