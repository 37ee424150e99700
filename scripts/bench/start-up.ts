import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { median, rounded, type Figure } from './figure.ts';
import { serverProcess } from './server-process.ts';
import { signedTexts } from './texts.ts';

const rounds = 7;
const webhookUrl = 'https://bench.example.org/channels/twilio-sms';

/** From the start of the process to the first signed text of somebody new answered, beside Express alone doing the same. */
export async function benchStartUp(): Promise<Figure> {
  const folder = mkdtempSync(join(tmpdir(), 'adelante-start-'));
  const authToken = randomBytes(16).toString('hex');
  const environment = {
    TWILIO_AUTH_TOKEN: authToken,
    PUBLIC_URL: 'https://bench.example.org',
    WEBHOOK_URL: webhookUrl,
    MASTER_KEY: randomBytes(32).toString('base64'),
    PEPPER: randomBytes(32).toString('base64'),
  };
  const times: { ours: number; floor: number }[] = [];
  for (let round = 0; round <= rounds; round += 1) {
    const [text] = signedTexts({ authToken, webhookUrl, people: 1, count: 1, run: `s${round}` });
    const newcomers = { ...environment, DATABASE_PATH: join(folder, `${round}.db`) };
    const ours = await firstAnswer('src/server/main.ts', newcomers, text);
    times.push({ ours, floor: await firstAnswer('scripts/bench/floor-server.ts', environment, text) });
  }
  rmSync(folder, { recursive: true });
  const [first, ...others] = times;
  return {
    figure: 'first answered request after `node src/server/main.ts`',
    goal: '<= 400 ms',
    ours: {
      'median ms': rounded(median(others.map(({ ours }) => ours)), 0),
      'first start of this run ms': rounded(first?.ours ?? 0, 0),
    },
    floor: { 'median ms': rounded(median(others.map(({ floor }) => floor)), 0) },
  };
}

async function firstAnswer(
  script: string,
  environment: Readonly<Record<string, string>>,
  text: Readonly<{ body: string; signature: string }> | undefined,
): Promise<number> {
  const from = performance.now();
  const server = await serverProcess(script, environment, []);
  const answer = await fetch(`${server.url}/channels/twilio-sms`, {
    method: 'POST',
    headers: {
      'content-type': 'application/x-www-form-urlencoded',
      'x-twilio-signature': text?.signature ?? '',
    },
    body: text?.body ?? '',
  });
  await answer.text();
  const took = performance.now() - from;
  await server.stop();
  if (!answer.ok) throw new Error(`The first request was answered with ${answer.status}.`);
  return took;
}
