import { createHmac } from 'node:crypto';
import express from 'express';
import { asText, type Converse } from '../../src/channels/channel.ts';
import { twilioSms } from '../../src/channels/twilio-sms/index.ts';
import { webChat } from '../../src/channels/web-chat/index.ts';
import { sessionHeader, type SessionOpened, type TurnResponse } from '../../src/channels/web-chat/protocol.ts';
import { sessionTokens } from '../../src/channels/web-chat/session-tokens.ts';
import { conversationOn, counting } from '../conversation-with.ts';
import { post, textFields, textsIn } from '../channels/twilio-sms/twilio.ts';
import { listening } from '../http.ts';

const twilio = {
  authToken: createHmac('sha256', 'a token for tests').digest('hex').slice(0, 32),
  webhookUrl: 'https://clinic.example.org/channels/twilio-sms',
};

/** What a person sees of each answer when the story is told by signed texts over HTTP. */
export async function overSms(today: string, said: readonly string[]): Promise<readonly string[]> {
  const { converse, close } = await conversationOn(today);
  const app = express().use('/channels/twilio-sms', twilioSms(smsOptions(converse)));
  const server = await listening(app);
  const heard = [];
  for (const [turn, text] of said.entries()) {
    const answer = await post(`${server.url}/channels/twilio-sms`, twilio, textFields(`SM${String(turn)}`, text));
    heard.push(textsIn(await answer.text()).join('\n\n'));
  }
  await server.close();
  await close();
  return heard;
}

/** The same story told by web chat over HTTP. */
export async function overWeb(today: string, said: readonly string[]): Promise<readonly string[]> {
  const { converse, close } = await conversationOn(today);
  const tokens = sessionTokens({ key: Buffer.alloc(32, 3), random: counting() });
  const server = await listening(express().use(webChat({ converse, tokens, origins: [] })));
  const opened = await fetch(`${server.url}/sessions`, { method: 'POST' });
  const { token } = (await opened.json()) as SessionOpened;
  const heard = [];
  for (const [turn, text] of said.entries()) {
    const answer = await fetch(`${server.url}/turns`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', [sessionHeader]: token },
      body: JSON.stringify({ id: `message-${String(turn)}`, text }),
    });
    const { messages } = (await answer.json()) as TurnResponse;
    heard.push(messages.map(asText).join('\n\n'));
  }
  await server.close();
  await close();
  return heard;
}

function smsOptions(converse: Converse) {
  return {
    converse,
    authTokens: [twilio.authToken],
    webhookUrl: twilio.webhookUrl,
    refusal: 'Not signed.',
    refused: () => undefined,
  };
}
