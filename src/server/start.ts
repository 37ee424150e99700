import { randomBytes } from 'node:crypto';
import type { Server } from 'node:http';
import { join, resolve } from 'node:path';
import { inspectWith } from '../conversation/inspection.ts';
import { takeAwayFrom } from '../conversation/take-away.ts';
import type { Directory } from '../referrals/index.ts';
import type { Upkeep } from '../store/store.ts';
import { app } from './app.ts';
import type { ClinicFile } from './clinic/clinic-file.ts';
import { findClinic } from './clinic/find-clinic.ts';
import type { Config } from './config.ts';
import { converseHere } from './converse-here.ts';
import { lazyDirectory } from './directory/directory.ts';
import { findKeys, type KeysFound } from './keys.ts';
import { codeOf, type Log } from './log.ts';
import type { Metrics } from './metrics/metrics.ts';
import { openStore } from './open-store.ts';
import { staleLaw } from './stale-law.ts';
import { dayAt, dayBy } from './today.ts';
import { openTraffic, type Traffic } from './traffic.ts';

export type StartOptions = Readonly<{
  config: Config;
  /** The folder that holds `var/` and `dist/`. */
  root: string;
  log: Log;
  /** Milliseconds since 1970. */
  now: () => number;
}>;

export type Started = Readonly<{
  url: string;
  areKeysForDevelopment: boolean;
  /** What the operator should know about the law when its check is older than a year. */
  staleLaw: string | undefined;
  /** Finishes what is under way, and closes the store. */
  stop: () => Promise<void>;
}>;

/** Imported, this module would bring the web's client with it, which nobody here uses and every start would wait for. */
const { createServer } = process.getBuiltinModule('node:http');

const random = (bytes: number): Uint8Array => randomBytes(bytes);

/** Opens the store, wires every channel to one conversation, and listens. */
export async function start(given: StartOptions): Promise<Started> {
  const { config, root, now } = given;
  const own = await findClinic(
    resolve(root, config.clinicFile ?? 'clinic.yaml'),
    config.clinicFile !== undefined,
  );
  const metrics = config.metrics && (await import('./metrics/metrics.ts')).openMetrics();
  const options = { ...given, log: counted(given.log, metrics) };
  const found = findKeys({ config, path: join(root, 'var/development-keys.json'), random });
  const store = await openStore({ config, root, keys: found.keys, now, random });
  const traffic = await openTraffic({ config, pepper: found.keys.pepper, log: options.log });
  const server = createServer();
  const url = await listen(server, config.port);
  const directory = directorySoon(options.log);
  server.on('request', wire(options, { found, store, url, own, directory, traffic, metrics }));
  const stopForgetting = forgetIdle(store, options);
  const stop = async () => {
    stopForgetting();
    await closed(server);
    await traffic.close();
    await store.close();
  };
  return {
    url,
    areKeysForDevelopment: found.areForDevelopment,
    staleLaw: staleLaw(dayAt(options.now())),
    stop,
  };
}

/** What is logged is counted too, where anything is. */
function counted(log: Log, metrics: Metrics | undefined): Log {
  if (!metrics) return log;
  return (event) => {
    log(event);
    metrics.logged(event);
  };
}

type Opened = Readonly<{
  found: KeysFound;
  store: Awaited<ReturnType<typeof openStore>>;
  url: string;
  own: ClinicFile | undefined;
  directory: Directory;
  traffic: Traffic;
  metrics: Metrics | undefined;
}>;

function wire({ config, root, log, now }: StartOptions, opened: Opened) {
  const { found, store, url, own, directory, traffic, metrics } = opened;
  const [authToken = randomBytes(16).toString('hex'), ...others] = config.twilioAuthTokens;
  const publicUrl = config.publicUrl ?? url;
  const today = dayBy(now);
  return app({
    converse: converseHere({ config, log, now, random, publicUrl, clinic: own?.clinic, ...opened }),
    takeAway: takeAwayFrom(store),
    own,
    today,
    directory,
    inspect: inspectWith(store, today),
    authTokens: [authToken, ...others],
    hasPracticePhone: config.hasPracticePhone,
    isTwilioConnected: config.twilioAuthTokens.length > 0,
    publicUrl,
    ownUrl: () => url,
    tokenKey: found.tokenKey,
    operatorKey: found.operatorKey,
    counts: () => store.counts(),
    random,
    allowedOrigins: config.allowedOrigins,
    limits: traffic,
    trustProxy: config.trustProxy,
    metrics: metrics && { ...metrics, token: config.metrics?.token },
    isReady: () => store.ready(),
    dist: join(root, 'dist'),
    log,
  });
}

/** Long enough for the first who write to be answered first. */
const soon = 2_000;

/** Who there is to help: read once nobody waits for the start any more, or sooner when somebody asks. */
function directorySoon(log: Log): Directory {
  const directory = lazyDirectory((count) => {
    log({ event: 'directory-mistaken', count });
  });
  setTimeout(directory, soon).unref();
  return directory;
}

const dayInMilliseconds = 86_400_000;
const idleDays = 7;

/** Forgets sessions nobody has touched for a week: now, and once a day. Gives the way to stop. */
function forgetIdle(store: Upkeep, { now, log }: StartOptions): () => void {
  const forget = async () => {
    try {
      const count = await store.forgetIdle(now() - idleDays * dayInMilliseconds);
      log({ event: 'sessions-forgotten', count });
    } catch (error) {
      log({ event: 'store-unready', code: codeOf(error) });
    }
  };
  void forget();
  const daily = setInterval(() => void forget(), dayInMilliseconds).unref();
  return () => {
    clearInterval(daily);
  };
}

/** Nobody new is let in, and whoever is being answered has eight seconds; a silent connection does not hold us up. */
async function closed(server: Server): Promise<void> {
  const deadline = setTimeout(() => {
    server.closeAllConnections();
  }, 8_000);
  await new Promise((done) => {
    server.close(done);
    server.closeIdleConnections();
  });
  clearTimeout(deadline);
}

function listen(server: Server, port: number): Promise<string> {
  return new Promise((listening, refused) => {
    server.once('error', refused);
    server.listen(port, () => {
      const address = server.address();
      listening(`http://localhost:${typeof address === 'object' && address ? address.port : port}`);
    });
  });
}
