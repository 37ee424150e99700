import express from 'express';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { Inbound, Outbound } from '../../../src/channels/channel.ts';
import { twilioSms } from '../../../src/channels/twilio-sms/index.ts';
import { listening, type Listening } from '../../http.ts';
import { post, sidOf, textFields, textsIn, type Fields } from './twilio.ts';

const twilio = {
  authToken: '0123456789abcdef0123456789abcdef',
  webhookUrl: 'https://clinic.example.org/channels/twilio-sms',
};

const heard: Inbound[] = [];
const answers: { next: readonly Outbound[] } = { next: [] };
let server: Listening;

beforeAll(async () => {
  const webhook = twilioSms({
    converse: (inbound) => {
      heard.push(inbound);
      return Promise.resolve(answers.next);
    },
    authTokens: [twilio.authToken, 'the-token-before-this-one'],
    webhookUrl: twilio.webhookUrl,
    refusal: 'Set TWILIO_AUTH_TOKEN.',
    refused: () => undefined,
  });
  server = await listening(express().use('/channels/twilio-sms', webhook));
});

beforeEach(() => {
  heard.length = 0;
  answers.next = [{ text: 'Hi', language: 'en' }];
});

afterAll(() => server.close());

const send = (fields: Fields, signature?: string, as = twilio) =>
  post(`${server.url}/channels/twilio-sms`, as, fields, signature);

describe('the Twilio webhook', () => {
  test('hands a signed text over and answers in TwiML', async () => {
    answers.next = [
      {
        text: 'Is it <open> & "ready"?',
        language: 'en',
        choices: [
          { say: '1', label: 'Yes' },
          { say: '2', label: 'No' },
        ],
      },
    ];
    const answer = await send(textFields('SM1', ' Hola  ñandú 1 '));
    expect(answer.status).toBe(200);
    expect(answer.headers.get('content-type')).toMatch('text/xml');
    expect(textsIn(await answer.text())).toEqual(['Is it <open> & "ready"?\n1 Yes\n2 No']);
    expect(heard).toEqual([
      {
        channel: 'twilio-sms',
        address: '+12135550123',
        messageId: sidOf('SM1'),
        text: ' Hola  ñandú 1 ',
        mediaCount: 0,
      },
    ]);
  });

  test('still takes texts signed with the token that is being replaced', async () => {
    const answer = await send(textFields('SM1', 'hi'), undefined, {
      ...twilio,
      authToken: 'the-token-before-this-one',
    });
    expect(answer.status).toBe(200);
  });

  test('takes fields it does not know, as long as they are signed', async () => {
    const answer = await send({
      ...textFields('SM1', 'hi'),
      NewTwilioField: 'x',
      __proto__x: 'y',
      OptOutType: '',
    });
    expect(answer.status).toBe(200);
  });

  test('answers with an empty response when there is nothing to say', async () => {
    answers.next = [];
    expect(await (await send(textFields('SM1', 'hi'))).text()).toBe(
      '<?xml version="1.0" encoding="UTF-8"?><Response/>',
    );
  });

  test('puts what fits together into one text, and what does not into more', async () => {
    answers.next = [
      { text: 'One.', language: 'en' },
      { text: 'Two.', language: 'en' },
      { text: 'Three. '.repeat(87).trim(), language: 'en' },
      { text: `${'a '.repeat(299)}\n${'b '.repeat(299)}`.trim(), language: 'en' },
    ];
    const texts = textsIn(await (await send(textFields('SM1', 'hi'))).text());
    expect(texts).toEqual([
      'One.\n\nTwo.',
      'Three. '.repeat(87).trim(),
      'a '.repeat(299),
      'b '.repeat(299).trim(),
    ]);
  });

  test.each([
    ['no signature', ''],
    ['a wrong signature', 'bm90IGEgc2lnbmF0dXJl'],
  ])('refuses %s with 403 and hands nothing over', async (_, signature) => {
    const answer = await send(textFields('SM1', 'my secret'), signature);
    expect(answer.status).toBe(403);
    expect(await answer.text()).toBe('Set TWILIO_AUTH_TOKEN.');
    expect(heard).toEqual([]);
  });

  test('refuses a signature made for another address or other words', async () => {
    const elsewhere = { ...twilio, webhookUrl: 'https://clinic.example.org/other' };
    expect((await send(textFields('SM1', 'hi'), undefined, elsewhere)).status).toBe(403);
    const signed = await send(textFields('SM1', 'hi'));
    expect(signed.status).toBe(200);
    expect(heard).toHaveLength(1);
  });

  test.each([
    ['no MessageSid', { From: '+12135550123', Body: 'hi' }],
    ['no From', { MessageSid: sidOf('SM1'), Body: 'hi' }],
    ['a From that is no number', { MessageSid: sidOf('SM1'), From: '__proto__', Body: 'hi' }],
    [
      'an id with more behind it',
      { MessageSid: `${sidOf('SM1')}NumMedia0`, From: '+12135550123', Body: 'hi' },
    ],
    ['nothing', {}],
  ])('answers 400 to a signed form with %s', async (_, fields) => {
    expect((await send(fields as Fields)).status).toBe(400);
    expect(heard).toEqual([]);
  });

  test.each([
    ['an empty text', ''],
    ['blanks', '   '],
    ['1,600 letters', 'a'.repeat(1_600)],
    ['100 kB', 'a'.repeat(100_000)],
    ['emoji', '👍🏽👩‍👩‍👧 1️⃣'],
    ['NUL', 'a\u0000b'],
    ['markup', '<script>alert(1)</script> {{x}} $t(key)'],
  ])('hands over %s as it came', async (_, text) => {
    expect((await send(textFields('SM1', text))).status).toBe(200);
    expect(heard[0]?.text).toBe(text);
  });

  test('counts pictures and does not fetch them', async () => {
    await send({ ...textFields('SM1', ''), NumMedia: '2', MediaUrl0: 'http://127.0.0.1:9/x' });
    expect(heard[0]?.mediaCount).toBe(2);
  });

  test('answers a body in broken UTF-8 or of another kind without a stack trace', async () => {
    const url = `${server.url}/channels/twilio-sms`;
    const headers = { 'content-type': 'application/x-www-form-urlencoded', 'X-Twilio-Signature': 'x' };
    const broken = await fetch(url, {
      method: 'POST',
      headers,
      body: Buffer.from([0x42, 0x3d, 0xff, 0xfe, 0x25, 0x66]),
    });
    const json = await fetch(url, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: '{',
    });
    expect([broken.status, json.status]).toEqual([403, 403]);
    expect(await broken.text()).not.toMatch(/at .*\.ts|node_modules/);
  });
});
