import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import autocannon from 'autocannon';
import { median, rounded, type Figure } from './figure.ts';
import { serverProcess } from './server-process.ts';
import { signedTexts, type SignedText } from './texts.ts';

const connections = 50;
const secondsEach = 5;
const rounds = 3;
const publicUrl = 'https://bench.example.org';
const webhookUrl = `${publicUrl}/channels/twilio-sms`;

/** Each number is counted as ever, and none is held back: the people of a load write faster than people do. */
export const anyPace = { TEXTS_PER_MINUTE: '1000000', TEXTS_PER_HOUR: '1000000' };

export type Load = Readonly<{ perSecond: number; p99: number; failed: number }>;

/** The whole way of a signed text at fifty connections, beside the same way with no conversation and no store. */
export async function benchWebhook(): Promise<Figure> {
  const folder = mkdtempSync(join(tmpdir(), 'adelante-bench-'));
  const authToken = randomBytes(16).toString('hex');
  const environment = { TWILIO_AUTH_TOKEN: authToken, PUBLIC_URL: publicUrl, WEBHOOK_URL: webhookUrl };
  const ours = await serverProcess('src/server/main.ts', {
    ...environment,
    DATABASE_PATH: join(folder, 'bench.db'),
    MASTER_KEY: randomBytes(32).toString('base64'),
    PEPPER: randomBytes(32).toString('base64'),
    ...anyPace,
  });
  const floor = await serverProcess('scripts/bench/floor-server.ts', environment);
  const loads: { ours: Load; floor: Load }[] = [];
  for (let round = 0; round < rounds; round += 1) {
    const texts = signedTexts({ authToken, webhookUrl, people: 500, count: 30_000, run: `b${round}` });
    loads.push({ floor: await load(floor.url, texts), ours: await load(ours.url, texts) });
  }
  await Promise.all([ours.stop(), floor.stop()]);
  rmSync(folder, { recursive: true });
  return figureOf(loads);
}

function figureOf(loads: readonly Readonly<{ ours: Load; floor: Load }>[]): Figure {
  const of = (pick: (one: (typeof loads)[number]) => number) => median(loads.map(pick));
  return {
    figure: `signed webhook, whole way, ${connections} connections`,
    goal: '>= 20 % of the floor; p99 <= 150 ms',
    ours: {
      'answers a second': rounded(
        of((one) => one.ours.perSecond),
        0,
      ),
      'p99 ms': rounded(
        of((one) => one.ours.p99),
        0,
      ),
      'not answered': loads.reduce((sum, one) => sum + one.ours.failed, 0),
    },
    floor: {
      'answers a second': rounded(
        of((one) => one.floor.perSecond),
        0,
      ),
      'p99 ms': rounded(
        of((one) => one.floor.p99),
        0,
      ),
      'not answered': loads.reduce((sum, one) => sum + one.floor.failed, 0),
    },
    ratio: rounded(of((one) => one.ours.perSecond / one.floor.perSecond)),
  };
}

/** Sends the texts for a few seconds. */
export async function load(url: string, texts: readonly SignedText[], atOnce = connections): Promise<Load> {
  const next = texts.values();
  const result = await autocannon({
    url: `${url}/channels/twilio-sms`,
    connections: atOnce,
    duration: secondsEach,
    requests: [
      {
        method: 'POST',
        setupRequest: (request) => {
          const { body, signature } = next.next().value ?? texts[0] ?? { body: '', signature: '' };
          return {
            ...request,
            body,
            headers: { 'content-type': 'application/x-www-form-urlencoded', 'x-twilio-signature': signature },
          };
        },
      },
    ],
  });
  return {
    perSecond: result.requests.average,
    p99: result.latency.p99,
    failed: result.non2xx + result.errors + result.timeouts,
  };
}
