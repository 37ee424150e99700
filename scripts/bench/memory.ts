import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { rounded, type Figure } from './figure.ts';
import { serverProcess } from './server-process.ts';
import { signedTexts } from './texts.ts';

const webhookUrl = 'https://bench.example.org/channels/twilio-sms';
const people = 10_000;
const atOnce = 50;

/** Resident memory after the first answer, and after ten thousand people have each begun a screening. */
export async function benchMemory(): Promise<Figure> {
  const folder = mkdtempSync(join(tmpdir(), 'adelante-memory-'));
  const authToken = randomBytes(16).toString('hex');
  const server = await serverProcess('src/server/main.ts', {
    TWILIO_AUTH_TOKEN: authToken,
    PUBLIC_URL: 'https://bench.example.org',
    DATABASE_PATH: join(folder, 'memory.db'),
    MASTER_KEY: randomBytes(32).toString('base64'),
    PEPPER: randomBytes(32).toString('base64'),
  });
  const texts = signedTexts({ authToken, webhookUrl, people, count: people, run: 'm' });
  const waiting = texts.values();
  const send = async () => {
    for (const { body, signature } of waiting) {
      const headers = {
        'content-type': 'application/x-www-form-urlencoded',
        'x-twilio-signature': signature,
      };
      await (await fetch(`${server.url}/channels/twilio-sms`, { method: 'POST', headers, body })).text();
    }
  };
  await (await fetch(`${server.url}/healthz`)).text();
  const idle = server.residentMegabytes();
  await Promise.all(Array.from({ length: atOnce }, send));
  const after = server.residentMegabytes();
  await server.stop();
  rmSync(folder, { recursive: true });
  return {
    figure: 'resident memory, idle / after 10,000 sessions',
    goal: '<= 110 MB / <= 180 MB',
    ours: { 'idle MB': rounded(idle, 0), 'after 10,000 sessions MB': rounded(after, 0) },
  };
}
