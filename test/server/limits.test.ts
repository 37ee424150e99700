import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createSecretKey } from 'node:crypto';
import { inMemory } from '../../src/limits/in-memory.ts';
import { limit } from '../../src/limits/limit.ts';
import type { LogEvent } from '../../src/privacy/index.ts';
import { post, textFields } from '../channels/twilio-sms/twilio.ts';
import type { Listening } from '../http.ts';
import { serverChild } from './child.ts';
import { openApp } from './open-app.ts';

const pepper = createSecretKey(Buffer.alloc(32, 8));
const most = (of: string, count: number) =>
  limit({ of, rates: [{ most: count, seconds: 60 }], counters: inMemory, pepper });

describe('one internet address behind a proxy we know', () => {
  const logged: LogEvent[] = [];
  let server: Listening;
  beforeAll(async () => {
    server = await openApp('dist', {
      trustProxy: 1,
      limits: { turns: most('turns', 2), visits: most('visits', 3) },
      log: (event) => void logged.push(event),
    });
  });
  afterAll(() => server.close());

  const from = (address: string, path: string, method = 'GET') =>
    fetch(`${server.url}${path}`, {
      method,
      headers: { 'x-forwarded-for': `198.51.100.1, ${address}`, 'accept-language': 'es' },
    });

  test.each([
    ['begins chats', '203.0.113.1', '/channels/web-chat/sessions', 'POST', 3],
    ['writes in the chat', '203.0.113.2', '/channels/web-chat/turns', 'POST', 2],
    ['opens the plain page', '203.0.113.3', '/plain', 'GET', 3],
    ['sends forms', '203.0.113.4', '/plain', 'POST', 2],
    ['opens private pages', '203.0.113.5', '/p/guessed', 'GET', 3],
    ['opens private links', '203.0.113.6', '/c/guessed', 'GET', 3],
  ])('%s only so often, and hears how long to wait', async (_, address, path, method, fine) => {
    for (let count = 0; count < fine; count += 1)
      expect((await from(address, path, method)).status).not.toBe(429);
    const refused = await from(address, path, method);
    expect(refused.status).toBe(429);
    expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(0);
    expect(await refused.text()).toMatch(/try-again|No pudimos responder/);
    expect((await from(`${address}9`, path, method)).status).not.toBe(429);
  });

  test('and the log says that it was, not who', () => {
    const refusals = logged.filter(({ event }) => event === 'message-refused');
    expect(refusals).toHaveLength(6);
    expect(JSON.stringify(logged)).not.toMatch(/203\.0|198\.51/);
  });
});

test('without a proxy we know, an address of our own network is nobody to hold back, whatever it says of itself', async () => {
  const server = await openApp('dist', { limits: { turns: most('turns', 1), visits: most('visits', 1) } });
  for (let count = 0; count < 4; count += 1) {
    const opened = await fetch(`${server.url}/plain`, { headers: { 'x-forwarded-for': '203.0.113.1' } });
    expect(opened.status).toBe(200);
  }
  await server.close();
});

describe('one number that writes more than it may, to the real server', () => {
  const twilio = {
    authToken: '00112233445566778899aabbccddeeff',
    webhookUrl: 'https://clinic.example.org/channels/twilio-sms',
  };

  test('hears so once, then nothing, but STOP is confirmed; others go on; no number is in the log', async () => {
    const server = await serverChild({
      TWILIO_AUTH_TOKEN: twilio.authToken,
      PUBLIC_URL: 'https://clinic.example.org',
      DATABASE_PATH: ':memory:',
      MASTER_KEY: Buffer.alloc(32, 7).toString('base64'),
      PEPPER: Buffer.alloc(32, 8).toString('base64'),
      TEXTS_PER_MINUTE: '3',
    });
    let id = 0;
    const write = async (text: string, number = '+13235550177') => {
      id += 1;
      const answer = await post(
        `${server.url}/channels/twilio-sms`,
        twilio,
        textFields(`SM${String(id)}`, text, number),
      );
      return answer.text();
    };
    await write('hi');
    await write('yes');
    await write('no');
    expect(await write('no')).toMatch(/You sent many messages.*in 1 minute\./);
    expect(await write('no')).not.toContain('<Message>');
    expect(await write('hi', '+13235550178')).toContain('<Message>');
    expect(await write('STOP')).toContain('Reply START to come back');
    await server.stop();
    expect(server.written()).toContain('"code":"too-many"');
    expect(server.written()).not.toContain('323555');
  });
});
