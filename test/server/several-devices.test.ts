import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, onTestFinished, test } from 'vitest';
import { asText } from '../../src/channels/channel.ts';
import {
  sessionHeader,
  type SessionOpened,
  type TurnRequest,
  type TurnResponse,
} from '../../src/channels/web-chat/protocol.ts';
import { readConfig } from '../../src/server/config.ts';
import { start } from '../../src/server/start.ts';
import { post, sidOf, textFields, textsIn } from '../channels/twilio-sms/twilio.ts';
import { serverChild } from './child.ts';

const publicUrl = 'https://clinic.example.org';
const twilio = {
  authToken: '00112233445566778899aabbccddeeff',
  webhookUrl: `${publicUrl}/channels/twilio-sms`,
};
const folder = mkdtempSync(join(tmpdir(), 'adelante-devices-'));
const environment = {
  PORT: '0',
  TWILIO_AUTH_TOKEN: twilio.authToken,
  PUBLIC_URL: publicUrl,
  DATABASE_PATH: ':memory:',
  MASTER_KEY: Buffer.alloc(32, 7).toString('base64'),
  PEPPER: Buffer.alloc(32, 8).toString('base64'),
};
const number = '+13235550177';

afterAll(() => {
  rmSync(folder, { recursive: true });
});

/** The whole server on a port, with a clock that can be moved. */
async function serving() {
  const clock = { now: Date.parse('2026-11-23T12:00:00Z') };
  const config = readConfig(environment);
  const server = await start({ config, root: folder, log: () => undefined, now: () => clock.now });
  onTestFinished(() => server.stop());
  return { clock, ...devicesOf(server.url) };
}

/** A phone that texts, and any number of browsers that chat. */
function devicesOf(url: string) {
  const count = { messages: 0 };
  const id = () => `message-${String((count.messages += 1))}`;
  const text = async (body: string, { from = number, name = id() } = {}) => {
    const answer = await post(`${url}/channels/twilio-sms`, twilio, textFields(name, body, from));
    return textsIn(await answer.text()).join('\n\n');
  };
  const browser = async () => {
    const opened = await fetch(`${url}/channels/web-chat/sessions`, { method: 'POST' });
    const { token } = (await opened.json()) as SessionOpened;
    return async (words: string, more: Partial<TurnRequest> = {}) => {
      const answer = await fetch(`${url}/channels/web-chat/turns`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', [sessionHeader]: token },
        body: JSON.stringify({ id: id(), text: words, ...more }),
      });
      return ((await answer.json()) as TurnResponse).messages.map(asText).join('\n\n');
    };
  };
  return { text, browser };
}

const linkIn = (said: string) => /\/c\/([\w-]{22})/.exec(said)?.[1] ?? expect.unreachable(said);
const codeIn = (said: string) => /[\dA-Z]{4}-[\dA-Z]{4}/.exec(said)?.[0] ?? expect.unreachable(said);

describe('one conversation on several devices', () => {
  test('begun by text goes on in a browser by a link, and both know every answer', async () => {
    const { text, browser } = await serving();
    await text('hola');
    await text('si');
    const asked = await text('no');
    const link = linkIn(await text('enlace'));
    const web = await browser();
    expect(await web('', { link })).toContain(asked);
    expect(await web('1')).toMatch(/registr/);
    expect(await text('repetir')).toMatch(/registr/);
    await text('no');
    expect(await web('repetir')).toMatch(/caso/);
    expect(await web('', { link })).toMatch(/no sirvió/);
  });

  test('begun in a browser goes on by text with a code, in any spelling, and both know every answer', async () => {
    const { text, browser } = await serving();
    const web = await browser();
    await web('hello');
    await web('yes');
    const asked = await web('no');
    const code = codeIn(await web('code'));
    expect(await text(code.toLowerCase().replace('-', ''))).toContain(asked);
    await text('none');
    expect(await web('repeat')).toMatch(/registr/);
    expect(await text('a person')).toContain('2-1-1');
  });

  test('goes on in a second browser with a code, and on a third device with another', async () => {
    const { text, browser } = await serving();
    const [first, second] = [await browser(), await browser()];
    await first('hello');
    await first('yes');
    const codes = [codeIn(await first('code')), codeIn(await first('code'))] as const;
    await second('hello');
    expect(await second(codes[1])).toMatch(/answers are here/);
    expect(await text(codes[0])).toMatch(/answers are here/);
    await text('no');
    for (const one of [first, second]) expect(await one('repeat')).toMatch(/probation/);
  });

  test('lets one device in with one code, also when two send it at once', async () => {
    const { text, browser } = await serving();
    const web = await browser();
    await web('hello');
    const code = codeIn(await web('code'));
    const heard = await Promise.all([text(code), text(code, { from: '+13235550188' })]);
    expect(heard.filter((said) => said.includes('answers are here'))).toHaveLength(1);
    expect(heard.filter((said) => said.includes('did not work'))).toHaveLength(1);
  });

  test('answers a text or a turn that is delivered twice as it did the first time', async () => {
    const { text, browser } = await serving();
    await text('hello');
    const made = await text('link', { name: 'makes' });
    expect(await text('link', { name: 'makes' })).toBe(made);
    const web = await browser();
    const by = { link: linkIn(made), id: 'a-turn-of-its-own' };
    const joined = await web('', by);
    expect(joined).toMatch(/answers are here/);
    expect(await web('', by)).toBe(joined);
    const code = codeIn(await web('code'));
    const other = { from: '+13235550188', name: 'joins' };
    expect(await text(code, other)).toBe(await text(code, other));
  });

  test.each(['the phone', 'the browser'])('is forgotten everywhere when %s asks for that', async (who) => {
    const { text, browser } = await serving();
    await text('hello');
    await text('yes');
    const [web, later] = [await browser(), await browser()];
    await web('', { link: linkIn(await text('link')) });
    const unused = linkIn(await text('link'));
    expect(await (who === 'the phone' ? text : web)('delete my data')).toMatch(/deleted/);
    for (const say of [web, text]) expect(await say('hello')).toMatch(/Shall we start/);
    expect(await later('', { link: unused, language: 'en' })).toMatch(/did not work/);
  });

  test('opens to nobody once the link or the code is too old', async () => {
    const { text, browser, clock } = await serving();
    await text('hello');
    const [link, code] = [linkIn(await text('link')), codeIn(await text('code'))];
    clock.now += 15 * 60_000;
    const web = await browser();
    expect(await web(code)).toMatch(/did not work|no sirvió/);
    clock.now += 24 * 3_600_000;
    expect(await web('', { link })).toMatch(/did not work/);
    expect(await text('repeat')).toMatch(/Shall we start/);
  });

  test('leaves a number that said STOP alone, whatever is done in the browser', async () => {
    const { text, browser } = await serving();
    await text('hello');
    const web = await browser();
    await web('', { link: linkIn(await text('link')) });
    await text('STOP');
    await web('yes');
    expect(await text('hello')).toBe('');
    await web('delete my data');
    expect(await text('hello')).toBe('');
    expect(await text('START')).toMatch(/Welcome back/);
  });
});

test('no link, code, number or word is in any log or in the database', async () => {
  const child = await serverChild({ ...environment, DATABASE_PATH: join(folder, 'adelante.db') });
  const { text, browser } = devicesOf(child.url);
  await text('hello');
  await text('yes');
  const link = linkIn(await text('link', { name: 'canary' }));
  await fetch(`${child.url}/c/${link}`);
  const web = await browser();
  await web('', { link });
  const code = codeIn(await web('code'));
  await text(code, { from: '+13235550188' });
  await text('B4DF-82KX');
  await web('', { link });
  await fetch(`${child.url}/channels/web-chat/turns`, { method: 'POST', body: link });
  expect(await child.stop()).toBe(0);

  const bytes = readdirSync(folder).map((file) => readFileSync(join(folder, file), 'latin1'));
  const secrets = [
    link,
    code,
    code.replace('-', ''),
    'B4DF82KX',
    'B4DF-82KX',
    number,
    '3235550188',
    sidOf('canary'),
  ];
  for (const written of [child.written(), ...bytes]) {
    for (const secret of secrets) expect(written.includes(secret), secret).toBe(false);
  }
});
