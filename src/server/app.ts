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
import type { WritePage } from '../channels/plain-web/plain-page.ts';
import { twilioSms } from '../channels/twilio-sms/index.ts';
import { webChat } from '../channels/web-chat/index.ts';
import { sessionTokens } from '../channels/web-chat/session-tokens.ts';
import type { TakeAway } from '../conversation/take-away.ts';
import type { Inspect } from '../conversation/inspection.ts';
import type { Limit } from '../limits/limit.ts';
import type { Directory } from '../referrals/index.ts';
import type { Counts } from '../store/store.ts';
import type { ClinicFile } from './clinic/clinic-file.ts';
import { feedback, feedbackPath } from './feedback.ts';
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
  /** What the clinic's own file says, when there is one. */
  own?: ClinicFile | undefined;
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
  /** What was counted, and the key by which the operator asks for it. */
  counts: Counts['counts'];
  operatorKey: Uint8Array;
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
  const { converse, authTokens, own, publicUrl, log } = parts;
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
  server.use(forOperators(parts));
  const tokens = tokensOf(parts);
  const write: WritePage = (shown, language) => writePlainPage(shown, language, own);
  const { forms, pages: opened, ...limits } = limitsOf(parts);
  server.use('/channels/web-chat', webChat({ converse, tokens, origins: parts.allowedOrigins, limits }));
  server.use('/plain', guardedForms, forms, plainWeb({ converse, tokens, write }));
  server.use(['/p', '/c'], guardedForms, opened);
  if (parts.hasPracticePhone) server.use(practiceTools(parts, webhookUrl));
  const { today, directory, dist } = parts;
  server.use(takeAwayRoutes({ ...parts.takeAway, today, own, directory, dist }));
  server.use(pages(parts));
  server.use(lost(own));
  server.use(lastly(log));
  return server;
}

/** How the server is, and what was counted. */
function forOperators({ isReady, counts, operatorKey, metrics }: AppParts): Router {
  const router = express.Router();
  router.use(health(isReady));
  if (metrics) router.get('/metrics', metricsRoute(metrics));
  router.get(feedbackPath, feedback({ counts }, operatorKey));
  return router;
}

/** Of each way in on the web: who sends too much, in the way it is said there. */
function limitsOf({ limits, trustProxy, own, log }: AppParts) {
  const refused = () => {
    log({ event: 'message-refused', channel: 'http', code: 'too-many', status: 429 });
  };
  const shared = { trustsProxy: trustProxy !== undefined, refused };
  const refusePerson = (request: Request, response: Response): void => {
    const page = writePlainPage({ kind: 'trouble', trouble: 'try-again' }, languageOf(request), own);
    response.vary('Accept-Language').type('html').send(page);
  };
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

/** An address that leads nowhere, for a person. */
function lost(own: ClinicFile | undefined): RequestHandler {
  return (request, response, next) => {
    if (isOpenedByAPerson(request)) sendLostPage(request, response, own);
    else next();
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
