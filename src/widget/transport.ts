import { sessionHeader } from '../channels/web-chat/protocol.ts';
import type {
  Refusal,
  SessionOpened,
  TurnMessage,
  TurnRequest,
  TurnResponse,
} from '../channels/web-chat/protocol.ts';

/** What became of a call. `unreachable` and `unready` are worth the same call again. */
export type Failure = 'unreachable' | 'unready' | 'too-long' | 'unknown-session';

export type Transport = Readonly<{
  openSession: () => Promise<Readonly<{ token: string }> | Failure>;
  sendTurn: (token: string, turn: TurnRequest) => Promise<readonly TurnMessage[] | Failure>;
}>;

const longestWait = 20_000;

/** Talks to the server the widget's script came from. */
export function transport(server: string): Transport {
  return {
    openSession: () => call<SessionOpened>(`${server}/channels/web-chat/sessions`, {}),
    sendTurn: async (token, turn) => {
      const answer = await call<TurnResponse>(
        `${server}/channels/web-chat/turns`,
        { [sessionHeader]: token },
        turn,
      );
      return typeof answer === 'string' ? answer : answer.messages;
    },
  };
}

async function call<Answer>(
  url: string,
  headers: Readonly<Record<string, string>>,
  body?: TurnRequest,
): Promise<Answer | Failure> {
  const given = new AbortController();
  const patience = setTimeout(() => {
    given.abort();
  }, longestWait);
  try {
    const response = await fetch(url, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body: JSON.stringify(body ?? {}),
      credentials: 'omit',
      cache: 'no-store',
      signal: given.signal,
    });
    const answer: unknown = await response.json();
    // The one unchecked cast: both ends are built from protocol.ts, and the page trusts its own server.
    return response.ok ? (answer as Answer) : failureFrom((answer as Refusal).error);
  } catch {
    return 'unreachable';
  } finally {
    clearTimeout(patience);
  }
}

function failureFrom(error: Refusal['error']): Failure {
  return error === 'too-long' || error === 'unknown-session' ? error : 'unready';
}
