import type { Choice, Language } from '../channel.ts';

/** `POST /channels/web-chat/sessions` opens a session: nothing in, a token out. */
export type SessionOpened = Readonly<{ token: string }>;

/** `POST /channels/web-chat/turns`, with the token in the header `sessionHeader`. */
export type TurnRequest = Readonly<{
  /** Made by the browser; the same id again gets the same answer and no second turn. */
  id: string;
  text: string;
  language?: Language;
  /** What the private link says by which the person came; sent until a turn with it is answered, and taken once. */
  link?: string;
}>;

export type TurnMessage = Readonly<{
  text: string;
  language: Language | 'both';
  /** The tag of the language the text is in, when that is none of ours: so that it is read out right. */
  writtenIn?: string;
  choices?: readonly Choice[];
  link?: string;
}>;

export type TurnResponse = Readonly<{ messages: readonly TurnMessage[] }>;

export const sessionHeader = 'x-adelante-session';

/** Why a call was not taken. The widget has the words. */
export type Refusal = Readonly<{
  error: 'unreadable' | 'too-long' | 'not-json' | 'unknown-session' | 'unknown-origin' | 'try-again';
}>;
