import { randomBytes } from 'node:crypto';
import { availableParallelism } from 'node:os';
import { realPostgres } from '../../test/real-postgres.ts';
import { rounded, type Figure } from './figure.ts';
import { serverProcess, type ServerProcess } from './server-process.ts';
import { signedTexts } from './texts.ts';
import { anyPace, load, type Load } from './webhook.ts';

const connections = 48;
const most = 3;
const people = 300;
const publicUrl = 'https://bench.example.org';
const webhookUrl = `${publicUrl}/channels/twilio-sms`;

/** The whole way of a signed text, with one to three processes on one PostgreSQL server. */
export async function benchProcesses(): Promise<Figure> {
  const database = await realPostgres({ waitsForDisk: true });
  const authToken = randomBytes(16).toString('hex');
  const environment = {
    DATABASE_URL: database.url,
    TWILIO_AUTH_TOKEN: authToken,
    PUBLIC_URL: publicUrl,
    MASTER_KEY: randomBytes(32).toString('base64'),
    PEPPER: randomBytes(32).toString('base64'),
    ...anyPace,
  };
  const servers: ServerProcess[] = [];
  const measured: Record<string, number> = {};
  while (servers.length < most) {
    servers.push(await serverProcess('src/server/main.ts', environment));
    const loads = await Promise.all(
      servers.map(({ url }, at) => {
        const run = `p${servers.length} ${at}`;
        const texts = signedTexts({ authToken, webhookUrl, people, others: at * people, count: 15_000, run });
        return load(url, texts, connections / servers.length);
      }),
    );
    Object.assign(measured, figuresOf(servers.length, loads));
  }
  await Promise.all(servers.map((server) => server.stop()));
  await database.stop();
  return {
    figure: `signed webhook on PostgreSQL, ${connections} connections, one to ${most} processes; server, database and load share ${availableParallelism()} cores`,
    goal: 'nothing unanswered; more with each process, as long as there are cores',
    ours: measured,
  };
}

function figuresOf(processes: number, loads: readonly Load[]): Readonly<Record<string, number>> {
  const sum = (pick: (one: Load) => number) =>
    rounded(
      loads.map(pick).reduce((all, one) => all + one, 0),
      0,
    );
  return {
    [`answers a second, processes: ${processes}`]: sum(({ perSecond }) => perSecond),
    [`p99 ms, processes: ${processes}`]: Math.max(...loads.map(({ p99 }) => p99)),
    [`not answered, processes: ${processes}`]: sum(({ failed }) => failed),
  };
}
