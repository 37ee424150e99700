import type { ErrorRequestHandler, Request, RequestHandler, Response } from 'express';
import { isOurOwn } from '../web-chat/only-origins.ts';
import type { SentForm, Trouble } from './plain-page.ts';
import type { Show } from './show.ts';

const statuses = {
  unreadable: 400,
  expired: 401,
  'from-elsewhere': 403,
  'too-long': 413,
  'try-again': 503,
} as const satisfies Record<Trouble, number>;

/** Says in words why a form was not taken. */
export function refuse(
  show: Show,
  request: Request,
  response: Response,
  trouble: Trouble,
  unanswered?: SentForm,
): void {
  response.status(statuses[trouble]);
  if (trouble === 'try-again') response.set('Retry-After', '30');
  show(request, response, { kind: 'trouble', trouble, ...(unanswered && { unanswered }) });
}

/** A form sent by a page of another site could lead a person into somebody else's conversation. Who does not say is not ours. */
export function onlyOurForms(show: Show): RequestHandler {
  return (request, response, next) => {
    if (isOurOwn(request, request.get('origin') ?? '')) next();
    else refuse(show, request, response, 'from-elsewhere');
  };
}

/** What the reader of forms could not take. Anything else is not this channel's to explain. */
export function refuseUnreadable(show: Show): ErrorRequestHandler {
  return (error: unknown, request, response, next) => {
    const status = error instanceof Error && 'type' in error && 'status' in error ? error.status : undefined;
    if (typeof status !== 'number' || status >= 500) next(error);
    else refuse(show, request, response, status === 413 ? 'too-long' : 'unreadable');
  };
}
