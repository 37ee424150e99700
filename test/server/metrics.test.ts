import { describe, expect, test } from 'vitest';
import { cleanMisdemeanor } from '../../scripts/bench/people.ts';
import { post, textFields } from '../channels/twilio-sms/twilio.ts';
import { serverChild } from './child.ts';

const twilio = {
  authToken: '00112233445566778899aabbccddeeff',
  webhookUrl: 'https://clinic.example.org/channels/twilio-sms',
};
const metricsToken = 'a-token-for-prometheus';
const environment = {
  TWILIO_AUTH_TOKEN: twilio.authToken,
  PUBLIC_URL: 'https://clinic.example.org',
  DATABASE_PATH: ':memory:',
  MASTER_KEY: Buffer.alloc(32, 7).toString('base64'),
  PEPPER: Buffer.alloc(32, 8).toString('base64'),
};

describe('/metrics', () => {
  test('counts what happened and holds nobody’s number, answer or word', async () => {
    const server = await serverChild({ ...environment, METRICS_TOKEN: metricsToken });
    const [hello = '', ...story] = cleanMisdemeanor;
    const said = [hello, 'kerfuffle zafarrancho', ...story, 'STOP', 'START'];
    for (const [at, text] of said.entries()) {
      const fields = textFields(`SM${String(at)}`, text, '+13235550177');
      await post(`${server.url}/channels/twilio-sms`, twilio, fields);
      await post(`${server.url}/channels/twilio-sms`, twilio, fields);
    }
    await post(`${server.url}/channels/twilio-sms`, twilio, textFields('SM', 'hi'), 'forged');
    const headers = { authorization: `Bearer ${metricsToken}` };
    const read = await (await fetch(`${server.url}/metrics`, { headers })).text();
    await server.stop();

    expect(read).toContain(`adelante_turns_total{channel="twilio-sms"} ${said.length}`);
    expect(read).toContain(`adelante_answer_seconds_count{channel="twilio-sms"} ${said.length * 2}`);
    expect(read).toMatch(
      /adelante_not_understood_total\{question="[\w-]+",language="\w+",reason="[\w-]+"\} 1/,
    );
    expect(read).toMatch(/adelante_outcomes_total\{relief="pc-1203-4a?-dismissal",standing="[\w-]+"\} 1/);
    expect(read).toContain('adelante_opt_outs_total{channel="twilio-sms"} 1');
    expect(read).toContain('adelante_opt_ins_total{channel="twilio-sms"} 1');
    expect(read).toContain('adelante_refusals_total{channel="twilio-sms",code="not-signed"} 1');
    expect(read).toMatch(/adelante_segments_total [1-9]/);
    expect(read).not.toMatch(/zafarrancho|kerfuffle|323555|0177|90011/i);
  });

  test('is for whoever has the token', async () => {
    const server = await serverChild({ ...environment, METRICS_TOKEN: metricsToken });
    for (const authorization of ['', 'Bearer', 'Bearer guessed', metricsToken])
      expect((await fetch(`${server.url}/metrics`, { headers: { authorization } })).status).toBe(401);
    await server.stop();
  });

  test.each([
    [{}, 404],
    [{ METRICS: 'on' }, 200],
    [{ METRICS: 'off', METRICS_TOKEN: metricsToken }, 404],
  ])('with %j answers %i', async (given, status) => {
    const server = await serverChild({ ...environment, ...given });
    expect((await fetch(`${server.url}/metrics`)).status).toBe(status);
    expect(await (await fetch(`${server.url}/healthz`)).text()).toBe('ok');
    expect(await (await fetch(`${server.url}/readyz`)).text()).toBe('ready');
    await server.stop();
  });
});
