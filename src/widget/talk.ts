import type { TurnMessage, TurnRequest } from '../channels/web-chat/protocol.ts';
import { deliver } from './deliver.ts';
import type { Post } from './deliver.ts';
import { messageId } from './message-id.ts';
import type { Actions } from './part.ts';
import type { Failure } from './transport.ts';
import type { Screen } from './view.ts';
import { otherThan, words } from './words.ts';
import type { Language } from './words.ts';

export type Talk = Omit<Actions, 'setOpen' | 'leave'> &
  Readonly<{ begin: () => void; forget: () => void; language: () => Language }>;

type Parts = Post &
  Readonly<{
    screen: Screen;
    language: Language;
    /** What the private link says by which the person came. */
    link: string | undefined;
    tell: (what: 'ended' | 'error', why: string) => void;
  }>;

/** What changes as the conversation goes on. */
type State = {
  language: Language;
  hasBegun: boolean;
  isWaiting: boolean;
  /** The turn on its way, or the one that did not arrive. */
  unanswered: TurnRequest | undefined;
  /** What to do once it is answered. */
  next: (() => void) | undefined;
  /** The session was opened just now, and nothing has been answered in it. */
  isFresh: boolean;
  /** The private link by which the person came, until a turn with it was answered. */
  link: string | undefined;
};

type Chat = Parts & State;

const atRest = {
  hasBegun: false,
  isWaiting: false,
  unanswered: undefined,
  next: undefined,
  isFresh: false,
  link: undefined,
};

/**
 * One conversation from this page's side: one turn at a time, each under its own id.
 * A turn that did not go through is kept and sent again with the same id, so it is never taken twice.
 */
export function talk(parts: Parts): Talk {
  const { screen, language } = parts;
  const chat: Chat = { ...atRest, ...parts };
  screen.speak(language);
  const again = (): void => {
    retry(chat);
  };
  window.addEventListener('online', again);
  return {
    begin: () => {
      begin(chat);
    },
    say: (text, shown) => say(chat, text, shown),
    change: (name) => {
      whenFree(chat, () => void send(chat, { ...newTurn(chat, ''), change: name }));
    },
    retry: again,
    setLanguage: (wanted) => {
      whenFree(chat, () => {
        setLanguage(chat, wanted);
      });
    },
    elsewhere: () => {
      const text = words[chat.language].elsewhere;
      whenFree(chat, () => say(chat, text, text));
    },
    startOver: () => {
      whenFree(chat, () => {
        order(chat, words[chat.language].startOver);
      });
    },
    deleteAll: () => {
      deleteAll(chat);
    },
    forget: () => {
      forget(chat);
    },
    language: () => chat.language,
  };
}

/** The language goes along in case the server has forgotten us and has to begin again. */
function newTurn({ language, link }: Chat, text: string): TurnRequest {
  return { id: messageId(), text, language, ...(link && { link }) };
}

function begin(chat: Chat): void {
  const { language } = chat;
  if (chat.hasBegun) return;
  chat.hasBegun = true;
  chat.screen.showOurs([{ text: words[language].greeting, language }]);
  if (chat.token.read()) void send(chat, newTurn(chat, words[language].says.repeat));
  else sayHello(chat);
}

function sayHello(chat: Chat): void {
  chat.isFresh = true;
  void send(chat, newTurn(chat, words[chat.language].says.begin));
}

/** The turn is on its way before anything is drawn. */
function say(chat: Chat, text: string, shown: string): boolean {
  if (chat.unanswered) {
    retry(chat);
    return false;
  }
  void send(chat, newTurn(chat, text));
  chat.screen.showTheirs(shown);
  return true;
}

function retry(chat: Chat): void {
  const { unanswered, isWaiting } = chat;
  if (unanswered && !isWaiting) void send(chat, unanswered);
}

/** At once, or when the turn before it has been answered. */
function whenFree(chat: Chat, act: () => void): void {
  if (!chat.unanswered) {
    act();
    return;
  }
  chat.next = act;
  retry(chat);
}

/** Once the conversation has begun, the other language is asked for in its words, and the open question comes again. */
function setLanguage(chat: Chat, wanted?: Language): void {
  const { language, hasBegun } = chat;
  if (wanted === language) return;
  speak(chat, otherThan(language));
  if (hasBegun) void send(chat, newTurn(chat, words[language].otherLanguage));
}

function speak(chat: Chat, language: Language): void {
  chat.language = language;
  chat.screen.speak(language);
}

function order(chat: Chat, text: string): void {
  chat.screen.clear();
  void send(chat, newTurn(chat, text));
}

/** The screen is cleared whatever comes; a turn that did not arrive is not worth sending any more, nor its link. */
function deleteAll(chat: Chat): void {
  chat.screen.clear();
  if (!chat.isWaiting) chat.unanswered = chat.link = undefined;
  whenFree(chat, () => {
    order(chat, words[chat.language].says.deleteAll);
  });
}

/** Everything is deleted, here at once and on the server unseen: the page goes away, or begins anew. */
function forget(chat: Chat): void {
  const { transport, token } = chat;
  const kept = token.read();
  Object.assign(chat, atRest);
  if (kept) void transport.sendTurn(kept, newTurn(chat, words[chat.language].says.deleteAll), true);
  token.forget();
  chat.screen.clear();
}

async function send(chat: Chat, turn: TurnRequest): Promise<void> {
  chat.unanswered = turn;
  chat.isWaiting = true;
  const arriving = deliver(chat, turn);
  chat.screen.wait(true);
  const answer = await arriving;
  if (chat.unanswered !== turn) return;
  chat.isWaiting = false;
  chat.screen.wait(false);
  if (typeof answer === 'string') failed(chat, answer);
  else answered(chat, answer);
}

function answered(chat: Chat, messages: readonly TurnMessage[]): void {
  const { next, language } = chat;
  const last = messages[messages.length - 1];
  const ended = last?.whereabouts?.ended;
  Object.assign(chat, { ...atRest, hasBegun: true });
  if (last && last.language !== 'both' && last.language !== language) speak(chat, last.language);
  chat.screen.showOurs(messages);
  if (ended === 'deleted') chat.token.forget();
  if (ended) chat.tell('ended', ended);
  next?.();
}

/** A server that refuses even a token it has just issued is not asked for another. */
function failed(chat: Chat, failure: Failure): void {
  const { language, isFresh } = chat;
  if (failure === 'unknown-session' && !isFresh) {
    chat.token.forget();
    chat.screen.showOurs([{ text: words[language].expired, language }]);
    sayHello(chat);
  } else {
    chat.screen.notice(failure);
    chat.tell('error', failure);
  }
}
