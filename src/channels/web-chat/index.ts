import express from 'express';
import type { ErrorRequestHandler, RequestHandler, Router } from 'express';
import type { Converse } from '../channel.ts';
import { onlyOrigins } from './only-origins.ts';
import { sessionHeader } from './protocol.ts';
import type { Refusal, SessionOpened, TurnResponse } from './protocol.ts';
import type { SessionTokens } from './session-tokens.ts';
import { readTurn } from './turn-request.ts';

type WebChat = Readonly<{
  converse: Converse;
  tokens: SessionTokens;
  /** Sites besides our own that may carry the widget, as exact origins: `https://example.org`. */
  origins: readonly string[];
  /** Stand in front of the two calls, and may refuse them. */
  limits?: Readonly<{ sessions: RequestHandler; turns: RequestHandler }>;
  /** Told of a turn that failed. The person only ever hears `try-again`. */
  onFailure?: (error: unknown) => void;
}>;

/** Room for the longest text with every letter escaped as `\u0000`. */
const longestBody = '64kb';

/** Seconds until the same call is worth another try. */
const retryAfter = '30';

/** Web chat: two small JSON calls, mounted at `/channels/web-chat`. */
export function webChat({ converse, tokens, origins, limits = noLimits, onFailure }: WebChat): Router {
  const router = express.Router();
  router.use(neverKept, onlyOrigins(origins));
  router.post('/sessions', limits.sessions, (_request, response) => {
    response.status(201).json({ token: tokens.issue() } satisfies SessionOpened);
  });
  router.post(
    '/turns',
    limits.turns,
    onlyWithToken(tokens),
    onlyJson,
    express.json({ limit: longestBody, inflate: false }),
    takeTurn(converse),
  );
  router.use(refuse(onFailure));
  return router;
}

const onward: RequestHandler = (_request, _response, next) => {
  next();
};
const noLimits = { sessions: onward, turns: onward };

function takeTurn(converse: Converse): RequestHandler {
  return async (request, response) => {
    const turn = readTurn(request.body);
    if ('error' in turn) {
      response.status(turn.error === 'too-long' ? 413 : 400).json(turn);
      return;
    }
    const messages = await converse({
      channel: 'web-chat',
      address: request.get(sessionHeader) ?? '',
      messageId: turn.id,
      text: turn.text,
      mediaCount: 0,
      ...(turn.language && { language: turn.language }),
      ...(turn.link !== undefined && { link: turn.link }),
      ...(turn.change !== undefined && { change: turn.change }),
    });
    response.json({ messages } satisfies TurnResponse);
  };
}

function onlyWithToken(tokens: SessionTokens): RequestHandler {
  return (request, response, next) => {
    if (tokens.isOurs(request.get(sessionHeader) ?? '')) next();
    else response.status(401).json({ error: 'unknown-session' } satisfies Refusal);
  };
}

const onlyJson: RequestHandler = (request, response, next) => {
  if (request.is('application/json')) next();
  else response.status(415).json({ error: 'not-json' } satisfies Refusal);
};

const neverKept: RequestHandler = (_request, response, next) => {
  response.set('Cache-Control', 'no-store');
  next();
};

/** Express hands over what the JSON reader refused, and what `converse` threw; nobody outside sees which. */
function refuse(onFailure: WebChat['onFailure']): ErrorRequestHandler {
  return (error: unknown, _request, response, next) => {
    if (response.headersSent) {
      next(error);
      return;
    }
    const { status, refusal } = nameOf(error);
    if (status === 503) {
      onFailure?.(error);
      response.set('Retry-After', retryAfter);
    }
    response.status(status).json(refusal);
  };
}

function nameOf(error: unknown): Readonly<{ status: number; refusal: Refusal }> {
  switch (statusOf(error)) {
    case 413:
      return { status: 413, refusal: { error: 'too-long' } };
    case 415:
      return { status: 415, refusal: { error: 'not-json' } };
    case 400:
      return { status: 400, refusal: { error: 'unreadable' } };
    default:
      return { status: 503, refusal: { error: 'try-again' } };
  }
}

/** The JSON reader marks its errors with a `type`; an error from elsewhere may carry a status that means nothing here. */
function statusOf(error: unknown): unknown {
  return error instanceof Error && 'type' in error && 'status' in error ? error.status : undefined;
}
