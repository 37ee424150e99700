import { sessionHeader } from '../channels/web-chat/protocol.ts';
import type {
  Refusal,
  SessionOpened,
  TurnMessage,
  TurnRequest,
  TurnResponse,
} from '../channels/web-chat/protocol.ts';

/** What became of a call. `unreachable` and `unready` are worth the same call again. */
export type Failure = 'unreachable' | 'unready' | 'unknown-session';

export type Transport = Readonly<{
  openSession: () => Promise<Readonly<{ token: string }> | Failure>;
  /** A last turn arrives even when the page goes away. */
  sendTurn: (token: string, turn: TurnRequest, isLast?: boolean) => Promise<readonly TurnMessage[] | Failure>;
}>;

const longestWait = 20_000;

/** Talks to the server the widget's script came from. */
export function transport(server: string): Transport {
  return {
    openSession: () => call<SessionOpened>(`${server}/channels/web-chat/sessions`),
    sendTurn: async (token, turn, isLast = false) => {
      const url = `${server}/channels/web-chat/turns`;
      const answer = await call<TurnResponse>(url, token, turn, isLast);
      if (typeof answer === 'string') return answer;
      return Array.isArray(answer.messages) ? answer.messages : 'unready';
    },
  };
}

async function call<Answer>(
  url: string,
  token?: string,
  body: Partial<TurnRequest> = {},
  keepalive = false,
): Promise<Answer | Failure> {
  const given = new AbortController();
  const patience = setTimeout(() => {
    given.abort();
  }, longestWait);
  try {
    const response = await fetch(url, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...(token && { [sessionHeader]: token }) },
      body: written(body),
      credentials: 'omit',
      cache: 'no-store',
      keepalive,
      signal: given.signal,
    });
    const answer: unknown = await response.json();
    // The one unchecked cast: both ends are built from protocol.ts, and the page trusts its own server.
    if (response.ok) return answer as Answer;
    return (answer as Refusal).error === 'unknown-session' ? 'unknown-session' : 'unready';
  } catch {
    return 'unreachable';
  } finally {
    clearTimeout(patience);
  }
}

/** Old libraries of a page change how JSON is written, so the few words of a turn are written out here. */
function written(turn: Partial<TurnRequest>): string {
  let fields = '';
  for (const name of ['id', 'text', 'language', 'link', 'change'] as const) {
    const value = turn[name];
    if (value !== undefined) fields += `${fields && ','}"${name}":"${escaped(value)}"`;
  }
  return `{${fields}}`;
}

function escaped(text: string): string {
  return text.replace(/[\\"\0-\x1f]/g, (sign) => `\\u${(sign.charCodeAt(0) + 65_536).toString(16).slice(1)}`);
}
