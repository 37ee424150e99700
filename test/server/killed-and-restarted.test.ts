import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { post, textFields, textsIn } from '../channels/twilio-sms/twilio.ts';
import { serverChild } from './child.ts';

const folder = mkdtempSync(join(tmpdir(), 'adelante-server-'));
const publicUrl = 'https://clinic.example.org';
const twilio = {
  authToken: '00112233445566778899aabbccddeeff',
  webhookUrl: `${publicUrl}/channels/twilio-sms`,
};
const environment = {
  TWILIO_AUTH_TOKEN: twilio.authToken,
  PUBLIC_URL: publicUrl,
  DATABASE_PATH: join(folder, 'adelante.db'),
  MASTER_KEY: Buffer.alloc(32, 7).toString('base64'),
  PEPPER: Buffer.alloc(32, 8).toString('base64'),
};

afterAll(() => {
  rmSync(folder, { recursive: true });
});

describe('the real server', () => {
  test('is killed in the middle of a conversation and goes on at the same question', async () => {
    const before = await serverChild(environment);
    const say = (url: string, sid: string, text: string) =>
      post(`${url}/channels/twilio-sms`, twilio, textFields(sid, text, '+13235550177'));
    const hear = async (answer: Promise<Response>) => textsIn(await (await answer).text()).join('\n\n');

    await say(before.url, 'SM1', 'hola');
    await say(before.url, 'SM2', 'si');
    const asked = await (await say(before.url, 'SM3', 'no')).text();
    expect(asked).toContain('probation');
    await before.kill();

    const after = await serverChild(environment);
    expect(await (await say(after.url, 'SM3', 'no')).text()).toBe(asked);
    expect(await hear(say(after.url, 'SM4', 'repetir'))).toBe(textsIn(asked).join('\n\n'));
    for (const [turn, text] of ['1', 'no', '1', '2', 'si', '1', '3'].entries()) {
      await say(after.url, `SM1${String(turn)}`, text);
    }
    expect(await hear(say(after.url, 'SM20', '1'))).toContain('1203.4');
    expect(await after.stop()).toBe(0);

    const logs = before.written() + after.written();
    expect(logs).not.toMatch(/3235550177|hola|repetir/);
    const bytes = readdirSync(folder).map((file) => readFileSync(join(folder, file), 'latin1'));
    expect(bytes.join('')).not.toMatch(/3235550177|misdemeanor|repetir/);
  });

  test('refuses a text that is not signed, and says how to connect when nobody has', async () => {
    const server = await serverChild({ ...environment, TWILIO_AUTH_TOKEN: '', DATABASE_PATH: ':memory:' });
    const answer = await post(
      `${server.url}/channels/twilio-sms`,
      twilio,
      textFields('SM1', 'a secret'),
      'wrong',
    );
    expect(answer.status).toBe(403);
    expect(await answer.text()).toContain('TWILIO_AUTH_TOKEN');
    expect(await (await fetch(`${server.url}/readyz`)).text()).toBe('ready');
    await server.stop();
    expect(server.written()).toContain('not-signed');
    expect(server.written()).not.toContain('a secret');
  });

  test.each([
    [{ PORT: 'a door' }, 'PORT'],
    [{ MASTER_KEY: 'short' }, 'master key'],
    [{ PUBLIC_URL: 'clinic' }, 'PUBLIC_URL'],
    [{ DATABASE_PATH: 'package.json/adelante.db' }, 'package.json'],
  ])('says in one sentence why it does not start with %o', async (given, named) => {
    const refusal = serverChild({ ...environment, ...given });
    await expect(refusal).rejects.toThrow(/did not start/);
    await expect(refusal).rejects.toThrow(named);
    await expect(refusal).rejects.not.toThrow(/node_modules|\.ts:/);
  });
});
