import type { TurnMessage, TurnRequest } from '../channels/web-chat/protocol.ts';
import { deliver } from './deliver.ts';
import type { Post } from './deliver.ts';
import { messageId } from './message-id.ts';
import type { Failure } from './transport.ts';
import type { Screen } from './view.ts';
import { words } from './words.ts';
import type { Language } from './words.ts';

export type Talk = Readonly<{
  begin: () => void;
  say: (text: string, shown: string) => boolean;
  retry: () => void;
  changeLanguage: () => void;
}>;

type Parts = Post &
  Readonly<{
    screen: Screen;
    language: Language;
    /** What the private link says by which the person came. */
    link: string | undefined;
  }>;

type State = Readonly<{
  language: Language;
  hasBegun: boolean;
  isWaiting: boolean;
  /** The turn on its way, or the one that did not arrive. */
  unanswered: TurnRequest | undefined;
  /** The session was opened just now, and nothing has been answered in it. */
  isFresh: boolean;
  /** The private link by which the person came, until a turn with it was answered. */
  link: string | undefined;
}>;

type Chat = Parts & { state: State };

/**
 * One conversation from this page's side: one turn at a time, each under its own id.
 * A turn that did not go through is kept and sent again with the same id, so it is never taken twice.
 */
export function talk(parts: Parts): Talk {
  const { screen, language, link } = parts;
  const chat: Chat = {
    ...parts,
    state: { language, hasBegun: false, isWaiting: false, unanswered: undefined, isFresh: false, link },
  };
  screen.speak(language);
  window.addEventListener('online', () => {
    retry(chat);
  });
  return {
    begin: () => {
      begin(chat);
    },
    say: (text, shown) => say(chat, text, shown),
    retry: () => {
      retry(chat);
    },
    changeLanguage: () => {
      changeLanguage(chat);
    },
  };
}

function change(chat: Chat, changed: Partial<State>): void {
  chat.state = { ...chat.state, ...changed };
}

/** The language goes along in case the server has forgotten us and has to begin again. */
function newTurn({ state: { language, link } }: Chat, text: string): TurnRequest {
  return { id: messageId(), text, language, ...(link && { link }) };
}

function begin(chat: Chat): void {
  const { language, hasBegun } = chat.state;
  if (hasBegun) return;
  change(chat, { hasBegun: true });
  chat.screen.showOurs([{ text: words[language].greeting, language }]);
  if (chat.token.read()) void send(chat, newTurn(chat, words[language].says.repeat));
  else sayHello(chat);
}

function sayHello(chat: Chat): void {
  const { language } = chat.state;
  change(chat, { isFresh: true });
  void send(chat, newTurn(chat, words[language].says.begin));
}

function say(chat: Chat, text: string, shown: string): boolean {
  if (chat.state.unanswered) {
    retry(chat);
    return false;
  }
  chat.screen.showTheirs(shown);
  void send(chat, newTurn(chat, text));
  return true;
}

function retry(chat: Chat): void {
  const { unanswered, isWaiting } = chat.state;
  if (unanswered && !isWaiting) void send(chat, unanswered);
}

function changeLanguage(chat: Chat): void {
  const { language, unanswered } = chat.state;
  if (unanswered) return;
  speak(chat, language === 'en' ? 'es' : 'en');
  void send(chat, newTurn(chat, words[language].says.otherLanguage));
}

function speak(chat: Chat, language: Language): void {
  change(chat, { language });
  chat.screen.speak(language);
}

async function send(chat: Chat, turn: TurnRequest): Promise<void> {
  change(chat, { unanswered: turn, isWaiting: true });
  chat.screen.wait(true);
  const answer = await deliver(chat, turn);
  change(chat, { isWaiting: false });
  chat.screen.wait(false);
  if (typeof answer === 'string') failed(chat, answer, turn);
  else answered(chat, answer);
}

function answered(chat: Chat, messages: readonly TurnMessage[]): void {
  change(chat, { unanswered: undefined, isFresh: false, link: undefined });
  const last = messages.at(-1)?.language;
  if (last && last !== 'both' && last !== chat.state.language) speak(chat, last);
  chat.screen.showOurs(messages);
}

/** A server that refuses even a token it has just issued is not asked for another. */
function failed(chat: Chat, failure: Failure, turn: TurnRequest): void {
  const { language, isFresh } = chat.state;
  if (failure === 'too-long') {
    change(chat, { unanswered: undefined });
    chat.screen.notice('tooLong');
    chat.screen.giveBack(turn.text);
  } else if (failure === 'unknown-session' && !isFresh) {
    chat.token.forget();
    chat.screen.showOurs([{ text: words[language].expired, language }]);
    sayHello(chat);
  } else {
    chat.screen.notice(failure === 'unreachable' ? 'unreachable' : 'unready');
  }
}
