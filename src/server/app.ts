import express, {
  type ErrorRequestHandler,
  type Express,
  type Request,
  type RequestHandler,
  type Response,
  type Router,
} from 'express';
import helmet from 'helmet';
import type { Converse } from '../channels/channel.ts';
import { plainWeb } from '../channels/plain-web/index.ts';
import { twilioSms } from '../channels/twilio-sms/index.ts';
import { webChat } from '../channels/web-chat/index.ts';
import { sessionTokens } from '../channels/web-chat/session-tokens.ts';
import type { TakeAway } from '../conversation/take-away.ts';
import type { Inspect } from '../conversation/inspection.ts';
import type { Limit } from '../limits/limit.ts';
import type { Directory } from '../referrals/index.ts';
import { health } from './health.ts';
import { inspector } from './inspector.ts';
import { codeOf, type Log } from './log.ts';
import { guardedForms, pages, sendLostPage } from './pages/index.ts';
import { languageOf } from './pages/language-of.ts';
import { writePlainPage } from './pages/plain/write-plain-page.ts';
import type { Metrics } from './metrics/metrics.ts';
import { metricsRoute } from './metrics/route.ts';
import { perAddress } from './per-address.ts';
import { simulatedPhone } from './simulated-phone.ts';
import { takeAwayRoutes } from './take-away/routes.ts';
import { smsPath, webhookUrlAt } from './webhook-url-at.ts';

export type AppParts = Readonly<{
  converse: Converse;
  /** What a private page shows. */
  takeAway: TakeAway;
  /** The day in California, as an ISO date. */
  today: () => string;
  /** Who there is to help. */
  directory: Directory;
  /** What the practice page shows of a conversation from inside. */
  inspect: Inspect;
  /** Secrets that sign texts; the first one also signs for the simulated phone. */
  authTokens: readonly [string, ...string[]];
  /** True when visitors of the first page may play a phone. */
  hasPracticePhone: boolean;
  /** False while nobody has given us Twilio's token. */
  isTwilioConnected: boolean;
  publicUrl: string;
  /** Where this server listens on its own machine. */
  ownUrl: () => string;
  tokenKey: Uint8Array;
  random: (bytes: number) => Uint8Array;
  allowedOrigins: readonly string[];
  /** How much may come from one internet address. */
  limits: Readonly<{ turns: Limit; visits: Limit }>;
  /** Who may say for whom they ask: as Express has it. */
  trustProxy: number | readonly string[] | undefined;
  /** What is counted, and the token it takes to read it. */
  metrics?: Readonly<Pick<Metrics, 'text' | 'contentType'> & { token: string | undefined }> | undefined;
  isReady: () => Promise<boolean>;
  dist: string;
  log: Log;
}>;

/** Every way in, wired to one conversation. */
export function app(parts: AppParts): Express {
  const { converse, authTokens, publicUrl, log } = parts;
  const webhookUrl = webhookUrlAt(publicUrl);
  const server = express();
  server.disable('x-powered-by');
  server.set('trust proxy', parts.trustProxy ?? false);
  server.use(
    smsPath,
    twilioSms({
      converse,
      authTokens,
      webhookUrl,
      refusal: refusalOf(parts, webhookUrl),
      refused: () => {
        log({ event: 'message-refused', channel: 'twilio-sms', code: 'not-signed', status: 403 });
      },
    }),
  );
  // The headers below are for browsers; Twilio is none.
  server.use(helmet({ contentSecurityPolicy: false, crossOriginResourcePolicy: false }));
  server.use(health(parts.isReady));
  if (parts.metrics) server.get('/metrics', metricsRoute(parts.metrics));
  const tokens = tokensOf(parts);
  const { forms, pages: opened, ...limits } = limitsOf(parts);
  server.use('/channels/web-chat', webChat({ converse, tokens, origins: parts.allowedOrigins, limits }));
  server.use('/plain', guardedForms, forms, plainWeb({ converse, tokens, write: writePlainPage }));
  server.use(['/p', '/c'], guardedForms, opened);
  if (parts.hasPracticePhone) server.use(practiceTools(parts, webhookUrl));
  const { today, directory, dist } = parts;
  server.use(takeAwayRoutes({ ...parts.takeAway, today, directory, dist }));
  server.use(pages(parts));
  server.use((request, response, next) => {
    if (isOpenedByAPerson(request)) sendLostPage(request, response);
    else next();
  });
  server.use(lastly(log));
  return server;
}

/** Of each way in on the web: who sends too much, in the way it is said there. */
function limitsOf({ limits, trustProxy, log }: AppParts) {
  const refused = () => {
    log({ event: 'message-refused', channel: 'http', code: 'too-many', status: 429 });
  };
  const shared = { trustsProxy: trustProxy !== undefined, refused };
  const asJson = (limit: Limit) => perAddress({ ...shared, limit, refuse: refuseProgram });
  const asPage = (limit: Limit) => perAddress({ ...shared, limit, refuse: refusePerson });
  const [visit, turn] = [asPage(limits.visits), asPage(limits.turns)];
  const forms: RequestHandler = (request, response, next) =>
    (request.method === 'POST' ? turn : visit)(request, response, next);
  return { turns: asJson(limits.turns), sessions: asJson(limits.visits), forms, pages: visit };
}

function refuseProgram(_request: Request, response: Response): void {
  response.json({ error: 'try-again' });
}

function refusePerson(request: Request, response: Response): void {
  const page = writePlainPage({ kind: 'trouble', trouble: 'try-again' }, languageOf(request));
  response.vary('Accept-Language').type('html').send(page);
}

function tokensOf({ tokenKey, random }: AppParts) {
  return sessionTokens({ key: tokenKey, random });
}

function practiceTools(parts: AppParts, publicUrl: string): Router {
  const [authToken] = parts.authTokens;
  const webhookUrl = () => webhookUrlAt(parts.ownUrl());
  const router = express.Router();
  router.use('/simulated-phone', simulatedPhone({ authToken, publicUrl, fetch, webhookUrl }));
  router.use('/practice', inspector({ inspect: parts.inspect, tokens: tokensOf(parts) }));
  return router;
}

function refusalOf({ isTwilioConnected }: AppParts, webhookUrl: string): string {
  return isTwilioConnected
    ? `The X-Twilio-Signature is missing or wrong for ${webhookUrl}.`
    : `Texts are not connected yet: set TWILIO_AUTH_TOKEN and PUBLIC_URL, and give Twilio this webhook: ${webhookUrl}.`;
}

/** Whatever nobody caught: the right status, one word, and never what was sent. */
function lastly(log: Log): ErrorRequestHandler {
  return (error: unknown, _request, response, next) => {
    if (response.headersSent) {
      next(error);
      return;
    }
    const status = statusOf(error);
    log({ event: 'message-refused', channel: 'http', code: codeOf(error), status });
    response
      .status(status)
      .type('text/plain')
      .send(status === 413 ? 'Too long.' : 'Not readable.');
  };
}

/** A browser shows a page; programs ask for something else. */
function isOpenedByAPerson(request: Request): boolean {
  return request.method === 'GET' && (request.get('accept') ?? '').includes('text/html');
}

/** The body readers mark their errors with a status of their own. */
function statusOf(error: unknown): number {
  const status = error instanceof Error && 'status' in error ? error.status : undefined;
  return typeof status === 'number' && status >= 400 && status < 500 ? status : 500;
}
