import express from 'express';
import { asText, type Choice, type Converse } from '../../src/channels/channel.ts';
import { plainWeb } from '../../src/channels/plain-web/index.ts';
import { terminal } from '../../src/channels/terminal/index.ts';
import { twilioSms } from '../../src/channels/twilio-sms/index.ts';
import { webChat } from '../../src/channels/web-chat/index.ts';
import {
  sessionHeader,
  type SessionOpened,
  type TurnResponse,
} from '../../src/channels/web-chat/protocol.ts';
import { sessionTokens } from '../../src/channels/web-chat/session-tokens.ts';
import { writePlainPage } from '../../src/server/pages/plain/write-plain-page.ts';
import { counting } from '../conversation-with.ts';
import { listening } from '../http.ts';
import { choicesIn, fieldIn, messagesIn, postForm } from './plain-web/forms.ts';
import { post, textFields, textsIn } from './twilio-sms/twilio.ts';

/** One person on a channel: what they see after a message. The same id again is the same message. */
export type OpenChannel = Readonly<{
  send: (text: string, id: string) => Promise<string>;
  close: () => Promise<void>;
}>;

/** Signed texts over HTTP. */
export async function openSms(converse: Converse): Promise<OpenChannel> {
  const twilio = {
    authToken: '0123456789abcdef0123456789abcdef',
    webhookUrl: 'https://clinic.example.org/channels/twilio-sms',
  };
  const options = {
    converse,
    authTokens: [twilio.authToken],
    webhookUrl: twilio.webhookUrl,
    refusal: 'Not signed.',
    refused: () => undefined,
  };
  const server = await listening(express().use('/channels/twilio-sms', twilioSms(options)));
  return {
    close: server.close,
    send: async (text, id) => {
      const answer = await post(`${server.url}/channels/twilio-sms`, twilio, textFields(id, text));
      return textsIn(await answer.text()).join('\n\n');
    },
  };
}

/** Web chat over HTTP, with a token of its own. */
export async function openWeb(converse: Converse): Promise<OpenChannel> {
  const tokens = sessionTokens({ key: Buffer.alloc(32, 3), random: counting() });
  const server = await listening(express().use(webChat({ converse, tokens, origins: [] })));
  const opened = await fetch(`${server.url}/sessions`, { method: 'POST' });
  const { token } = (await opened.json()) as SessionOpened;
  return {
    close: server.close,
    send: async (text, id) => {
      const answer = await fetch(`${server.url}/turns`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', [sessionHeader]: token },
        body: JSON.stringify({ id, text }),
      });
      const { messages } = (await answer.json()) as TurnResponse;
      return messages.map(asText).join('\n\n');
    },
  };
}

/** Forms over HTTP, as a browser without scripts sends them. */
export async function openPlain(converse: Converse): Promise<OpenChannel> {
  const tokens = sessionTokens({ key: Buffer.alloc(32, 3), random: counting() });
  const plain = plainWeb({ converse, tokens, write: writePlainPage });
  const server = await listening(express().use('/plain', plain));
  const welcome = await fetch(`${server.url}/plain`);
  const token = fieldIn(await welcome.text(), 'token');
  return {
    close: server.close,
    send: async (text, id) => {
      const answer = await postForm(server.url, { token, id, text });
      const page = await answer.text();
      const [last, ...before] = messagesIn(page).toReversed();
      const shown = last === undefined ? [] : [...before.toReversed(), withChoices(last, choicesIn(page))];
      return shown.join('\n\n');
    },
  };
}

function withChoices(text: string, choices: readonly Choice[]): string {
  return asText({ text, language: 'both', choices });
}

/** Lines go in one by one; the ids stand in for a terminal that sends a line again. */
export function openTerminal(converse: Converse): Promise<OpenChannel> {
  const send = async (text: string, id: string) => {
    const said: string[] = [];
    await terminal({
      converse,
      lines: one(text),
      say: (answer) => void said.push(answer),
      nextId: () => id,
    });
    return said.join('\n\n');
  };
  return Promise.resolve({ send, close: () => Promise.resolve() });
}

async function* one(text: string): AsyncGenerator<string> {
  yield await Promise.resolve(text);
}
