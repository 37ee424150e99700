import express from 'express';
import type { Request, RequestHandler, Router } from 'express';
import { sessionHeader } from '../channels/web-chat/protocol.ts';
import type { SessionTokens } from '../channels/web-chat/session-tokens.ts';
import type { Inspect } from '../conversation/inspection.ts';
import type { Contact } from '../store/store.ts';
import { inWords } from './inspected.ts';
import { languageOf } from './pages/language-of.ts';
import { practiceHeader, practiceNumber } from './practice-number.ts';

type Inspector = Readonly<{ inspect: Inspect; tokens: SessionTokens }>;

/**
 * What goes on behind a conversation of the practice page. Whoever asks names their own: by the token of the tab, or by
 * a number that can be nobody's. Both come in a header, so that no address and no log holds them.
 */
export function inspector(parts: Inspector): Router {
  const router = express.Router();
  router.get('/inspect', answer(parts));
  return router;
}

function answer({ inspect, tokens }: Inspector): RequestHandler {
  return async (request, response) => {
    response.set('Cache-Control', 'no-store');
    const contact = contactIn(request, tokens);
    if (contact === undefined) {
      response.status(400).json({ error: 'unreadable' });
      return;
    }
    const inspection = await inspect(contact);
    if (inspection === undefined) response.sendStatus(204);
    else response.json(inWords(inspection, languageOf(request)));
  };
}

function contactIn(request: Request, tokens: SessionTokens): Contact | undefined {
  const token = request.get(sessionHeader) ?? '';
  if (tokens.isOurs(token)) return { channel: 'web-chat', address: token };
  const number = request.get(practiceHeader) ?? '';
  return practiceNumber.test(number) ? { channel: 'twilio-sms', address: number } : undefined;
}
