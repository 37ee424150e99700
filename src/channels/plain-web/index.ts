import express from 'express';
import type { RequestHandler, Router } from 'express';
import type { Converse, Language } from '../channel.ts';
import type { SessionTokens } from '../web-chat/session-tokens.ts';
import { nextId } from './next-id.ts';
import type { PlainPage, SentForm, WritePage } from './plain-page.ts';
import { onlyOurForms, refuse, refuseUnreadable } from './refuse.ts';
import { readForm } from './sent-form.ts';
import { namedLanguage, showWith, type Show } from './show.ts';

type PlainWeb = Readonly<{ converse: Converse; tokens: SessionTokens; write: WritePage }>;

/** Room for the longest text with every letter escaped, and for what the buttons are called. */
const longestBody = '64kb';

/** The whole conversation in forms, for a browser that runs no script: mounted at `/plain`. */
export function plainWeb({ converse, tokens, write }: PlainWeb): Router {
  const router = express.Router();
  const show = showWith(write);
  router.use(neverKept);
  router.get('/', (request, response) => {
    const token = tokens.issue();
    show(request, response, { kind: 'welcome', next: { token, id: nextId(token) } });
  });
  router.post(
    '/',
    onlyOurForms(show),
    express.urlencoded({ limit: longestBody, extended: false, inflate: false }),
    takeForm({ converse, tokens, show }),
  );
  router.use(refuseUnreadable(show));
  return router;
}

const neverKept: RequestHandler = (_request, response, next) => {
  response.set('Cache-Control', 'no-store');
  next();
};

type Taking = Readonly<{ converse: Converse; tokens: SessionTokens; show: Show }>;

function takeForm({ converse, tokens, show }: Taking): RequestHandler {
  return async (request, response) => {
    const form = readForm(request.body);
    if (typeof form === 'string') {
      refuse(show, request, response, form);
    } else if (!tokens.isOurs(form.token)) {
      refuse(show, request, response, 'expired');
    } else {
      await answer(converse, form, namedLanguage(request)).then(
        (page) => {
          show(request, response, page, languageOfLast(page));
        },
        () => {
          refuse(show, request, response, 'try-again', form);
        },
      );
    }
  };
}

type Answered = Extract<PlainPage, { kind: 'turn' }>;

async function answer(converse: Converse, form: SentForm, language?: Language): Promise<Answered> {
  const { token, id, text, label = text } = form;
  const seen = { before: false };
  const messages = await converse(
    {
      channel: 'web-chat',
      address: token,
      messageId: id,
      text,
      mediaCount: 0,
      ...(language && { language }),
    },
    () => {
      seen.before = true;
    },
  );
  const next = { token, id: nextId(token, id) };
  return { kind: 'turn', next, messages, ...(!seen.before && { said: label }) };
}

/** The page goes along when the conversation changes its language. */
function languageOfLast({ messages }: Answered): Language | undefined {
  const last = messages.at(-1)?.language;
  return last === 'both' ? undefined : last;
}
