import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readConfig } from '../../src/server/config.ts';
import type { Inspected } from '../../src/server/inspected.ts';
import type { Listening } from '../http.ts';
import { dist } from '../widget/host.ts';
import { openApp } from './open-app.ts';

const logged: unknown[] = [];
let server: Listening;
beforeAll(async () => {
  server = await openApp(dist, { log: (event) => logged.push(event) });
});
afterAll(() => server.close());

const number = '+12135550188';

async function text(body: string): Promise<void> {
  await fetch(`${server.url}/simulated-phone/texts`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ from: number, text: body }),
  });
}

function inspect(headers: Readonly<Record<string, string>>, url = server.url, language = 'en') {
  return fetch(`${url}/practice/inspect?lang=${language}`, { headers });
}

const byText = { 'x-adelante-practice-phone': number };

describe('the inspector', () => {
  test('shows a practice phone its conversation in the language of the page, and is kept nowhere', async () => {
    expect((await inspect(byText)).status).toBe(204);
    for (const said of ['hi', 'yes', 'no', 'none', 'no', '1', 'misdemeanor']) await text(said);
    const answer = await inspect(byText);
    expect(answer.headers.get('cache-control')).toBe('no-store');
    const { place, parts } = (await answer.json()) as Inspected;
    expect(place.path).toEqual([
      { id: 'record', name: 'A case' },
      { id: 'probation-of-case', name: 'Probation' },
      { id: 'probation', name: 'Probation' },
    ]);
    expect(parts.map(({ heading }) => heading)).toEqual(['About the person', 'Case 1']);
    expect(parts[1]?.told).toContainEqual({ name: 'Level', answer: 'Misdemeanor' });
    const spanish = (await (await inspect(byText, server.url, 'es')).json()) as Inspected;
    expect(spanish.parts.map(({ heading }) => heading)).toEqual(['Sobre la persona', 'Caso 1']);
  });

  test('shows the web conversation of a token, and looking takes no turn', async () => {
    const opened = await fetch(`${server.url}/channels/web-chat/sessions`, { method: 'POST' });
    const { token } = (await opened.json()) as { token: string };
    const say = async (body: string) => {
      const answer = await fetch(`${server.url}/channels/web-chat/turns`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', 'x-adelante-session': token },
        body: JSON.stringify({ id: `message-${body}`, text: body, language: 'es' }),
      });
      return answer.text();
    };
    await say('hola');
    const asked = await say('si');
    const looks = await Promise.all([1, 2, 3].map(() => inspect({ 'x-adelante-session': token })));
    for (const look of looks)
      expect(((await look.json()) as Inspected).place.path.map(({ id }) => id)).toEqual([
        'about-you',
        'pending',
      ]);
    expect(asked).toContain('caso penal');
    expect(await say('si')).toBe(asked);
  });

  test.each([
    { story: 'nobody', headers: {} },
    { story: 'a number somebody may have', headers: { 'x-adelante-practice-phone': '+12136261234' } },
    { story: 'a token of somebody else', headers: { 'x-adelante-session': 'A'.repeat(64) } },
  ])('shows nothing of $story', async ({ headers }) => {
    expect((await inspect(headers)).status).toBe(400);
  });

  test('writes nothing to the log', () => {
    expect(logged).toEqual([]);
  });
});

describe('in production', () => {
  test('there is no practice unless it is asked for', () => {
    const twilio = { TWILIO_AUTH_TOKEN: 'a'.repeat(32) };
    expect(readConfig(twilio).hasPracticePhone).toBe(false);
    expect(readConfig({ ...twilio, PRACTICE_PHONE: 'on' }).hasPracticePhone).toBe(true);
  });

  test('the first page is the chat, and nothing of the practice tools is there or loaded', async () => {
    const plain = await openApp(dist, { hasPracticePhone: false });
    const first = await (await fetch(`${plain.url}/?lang=en`)).text();
    expect(first).toBe(await (await fetch(`${plain.url}/chat?lang=en`)).text());
    expect(first.match(/src="[^"]+"/g)).toEqual(['src="/widget.js"']);
    expect(first).not.toContain('inspect');
    const gone = ['/inspector.js', '/phone.js', '/practice/inspect', '/simulated-phone/texts'];
    for (const path of gone)
      expect((await fetch(plain.url + path, { headers: byText })).status, path).toBe(404);
    await plain.close();
  });
});
