import express, { type Request, type Response, type Router } from 'express';
import type { Converse } from '../channel.ts';
import { inboundOf } from './inbound.ts';
import { isSigned } from './signature.ts';
import { twiml } from './twiml.ts';

export type TwilioSmsOptions = Readonly<{
  converse: Converse;
  /** The secret Twilio signs with; more than one while a token is being replaced. */
  authTokens: readonly string[];
  /** The webhook's address as Twilio knows it, to the letter. */
  webhookUrl: string;
  /** Said to whoever sends a message without a right signature. */
  refusal: string;
  /** Told that a message was refused; never what it said. */
  refused: () => void;
}>;

/** Texts through Twilio: a signed form in, TwiML out. */
export function twilioSms(options: TwilioSmsOptions): Router {
  const router = express.Router();
  router.post('/', express.urlencoded({ extended: false, limit: '128kb' }), (request, response, next) => {
    answer(options, request, response).catch(next);
  });
  return router;
}

async function answer(options: TwilioSmsOptions, request: Request, response: Response): Promise<void> {
  const fields = fieldsOf(request.body);
  const inbound = inboundOf(fields);
  if (!isSigned(options, request.get('X-Twilio-Signature'), fields)) {
    options.refused();
    response.status(403).type('text/plain').send(options.refusal);
    return;
  }
  if (inbound === undefined) {
    response.status(400).type('text/plain').send('A MessageSid and a From number are needed.');
    return;
  }
  response.type('text/xml').end(twiml(await options.converse(inbound)));
}

/** A form without a body, or with something else than a form in it, has no fields. */
function fieldsOf(body: unknown): Readonly<Record<string, unknown>> {
  return typeof body === 'object' && body !== null ? { ...body } : {};
}
