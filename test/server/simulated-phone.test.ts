import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import express from 'express';
import { afterEach, expect, test } from 'vitest';
import type { Converse, Inbound } from '../../src/channels/channel.ts';
import { twilioSms } from '../../src/channels/twilio-sms/index.ts';
import { simulatedPhone } from '../../src/server/simulated-phone.ts';

const closings: (() => void)[] = [];
afterEach(() => {
  for (const close of closings.splice(0)) close();
});

type Setting = Readonly<{ converse: Converse; signedWith?: string }>;

/** The real text channel behind the phone, with a conversation of one's own. */
async function openPhone({ converse, signedWith = 'the token' }: Setting) {
  const heard: Inbound[] = [];
  const publicUrl = 'https://adelante.example/channels/twilio-sms';
  const app = express();
  const server = createServer(app).listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
  closings.push(() => server.close());
  const base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const listen: Converse = (inbound) => {
    heard.push(inbound);
    return converse(inbound);
  };
  app.use(
    '/channels/twilio-sms',
    twilioSms({
      converse: listen,
      authTokens: ['the token'],
      webhookUrl: publicUrl,
      refusal: 'No.',
      refused: () => 0,
    }),
  );
  const webhookUrl = (): string => `${base}/channels/twilio-sms`;
  app.use('/simulated-phone', simulatedPhone({ authToken: signedWith, webhookUrl, publicUrl, fetch }));
  const send = async (body: object) => {
    const response = await fetch(`${base}/simulated-phone/texts`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    });
    return { status: response.status, json: (await response.json()) as unknown };
  };
  return { heard, send };
}

const from = '+12135550123';
const answering =
  (...texts: readonly string[]): Converse =>
  () =>
    Promise.resolve(texts.map((text) => ({ text, language: 'en' as const })));

test('a text goes through the signed webhook and comes back with what it costs', async () => {
  const { heard, send } = await openPhone({ converse: answering('Shall we start?') });
  const answered = await send({ from, text: 'Hola & "adiós" <b>' });
  expect(heard).toMatchObject([
    { channel: 'twilio-sms', address: from, text: 'Hola & "adiós" <b>', mediaCount: 0 },
  ]);
  expect(heard[0]?.messageId).toMatch(/^SM[0-9a-f]{32}$/);
  expect(answered).toEqual({
    status: 200,
    json: { messages: [{ text: 'Shall we start?', segments: 1, encoding: 'GSM-7' }] },
  });
});

test.each([
  { story: 'plain letters', text: 'a'.repeat(160), segments: 1, encoding: 'GSM-7' },
  { story: 'one plain letter more', text: 'a'.repeat(161), segments: 2, encoding: 'GSM-7' },
  { story: 'a letter outside the plain ones', text: `á${'a'.repeat(70)}`, segments: 2, encoding: 'UCS-2' },
  { story: 'signs that markup uses', text: `<b> & "x" 'y' &amp; &#65;`, segments: 1, encoding: 'GSM-7' },
  { story: 'several lines', text: 'one\n1 Yes\n2 No', segments: 1, encoding: 'GSM-7' },
])('an answer with $story comes back to the letter', async ({ text, segments, encoding }) => {
  const { send } = await openPhone({ converse: answering(text) });
  expect((await send({ from, text: 'x' })).json).toEqual({ messages: [{ text, segments, encoding }] });
});

test('the same id is the same message; another id or another phone is not', async () => {
  const { heard, send } = await openPhone({ converse: answering('x') });
  await send({ from, text: 'yes', id: 'one' });
  await send({ from, text: 'yes', id: 'one' });
  await send({ from, text: 'yes', id: 'two' });
  await send({ from: '+12135550124', text: 'yes', id: 'one' });
  const [first, again, other, otherPhone] = heard.map(({ messageId }) => messageId);
  expect(again).toBe(first);
  expect(new Set([first, other, otherPhone]).size).toBe(3);
});

test('silence is no messages', async () => {
  const { send } = await openPhone({ converse: answering() });
  expect(await send({ from, text: 'STOP' })).toEqual({ status: 200, json: { messages: [] } });
});

test('a webhook that refuses is told as something to try again', async () => {
  const { heard, send } = await openPhone({ converse: answering('x'), signedWith: 'another token' });
  expect(await send({ from, text: 'hi' })).toEqual({ status: 503, json: { error: 'try-again' } });
  expect(heard).toEqual([]);
});

test.each([
  { story: 'a number somebody may have', body: { from: '+12136261234', text: 'hi' } },
  { story: 'a number no practice phone has', body: { from: '+15551234567', text: 'hi' } },
  { story: 'a number of no area', body: { from: '+11235550123', text: 'hi' } },
  { story: 'no number', body: { text: 'hi' } },
  { story: 'no text', body: { from } },
  { story: 'a text too long for any phone', body: { from, text: 'a'.repeat(1601) } },
])('$story is refused', async ({ body }) => {
  const { heard, send } = await openPhone({ converse: answering('x') });
  expect((await send(body)).status).toBe(400);
  expect(heard).toEqual([]);
});
