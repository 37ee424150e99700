import { keptToken } from './kept-token.ts';
import type { Actions } from './part.ts';
import { takePrivateLink } from './private-link.ts';
import { onThreeShifts, quickExit } from './quick-exit.ts';
import { talk } from './talk.ts';
import { transport } from './transport.ts';
import { view } from './view.ts';
import { chooseLanguage, words } from './words.ts';
import type { Language } from './words.ts';

/** What the element can have done. */
export type Widget = Readonly<{
  setOpen: (open: boolean) => void;
  setLanguage: (language: Language) => void;
  reset: () => void;
}>;

type Tell = (what: 'ended' | 'error', why: string) => void;

/** The script is known only while it first runs: it says where our server is, and what its page wants. */
const script = document.currentScript instanceof HTMLScriptElement ? document.currentScript : undefined;
const home = new URL('.', new URL(script?.src ?? '', location.href)).href.replace(/\/$/, '');

/** Puts screen, conversation and ways out together behind the element. */
export function furnish(host: HTMLElement, tell: Tell): Widget {
  const server = wish(host, 'server')?.replace(/\/$/, '') ?? home;
  const language = chooseLanguage(wish(host, 'lang'), document.documentElement.lang, navigator.language);
  const link = takePrivateLink(server);
  let isOpen = false;
  const leave = (): void => {
    chat.forget();
    quickExit(words[chat.language()].leaving);
  };
  // The screen needs what people can do, and the conversation needs the screen.
  const actions = {} as Actions;
  const screen = view({ host, server, name: wish(host, 'name') }, actions);
  const chat = talk({ screen, transport: transport(server), token: keptToken(), language, link, tell });
  Object.assign(actions, chat, { setOpen: (open: boolean) => host.toggleAttribute('open', open), leave });
  decorate(host);
  onThreeShifts(() => {
    if (isOpen) leave();
  });
  return {
    setOpen: (open) => {
      isOpen = open;
      screen.setOpen(open);
      if (open) chat.begin();
    },
    setLanguage: chat.setLanguage,
    reset: () => {
      chat.forget();
      if (isOpen) chat.begin();
    },
  };
}

/** An attribute of the element, or else of the script. */
function wish(host: HTMLElement, name: string): string | undefined {
  return host.getAttribute(name) ?? script?.dataset[name];
}

function decorate(host: HTMLElement): void {
  const accent = wish(host, 'accent');
  const position = wish(host, 'position');
  if (position) host.setAttribute('position', position);
  if (accent) host.style.setProperty(accentName, accent);
}

const accentName = '--adelante-accent';

/** A colour that is none is ours instead, wherever the page has set it. */
export function nameAccent(): void {
  if ('registerProperty' in CSS)
    CSS.registerProperty({ name: accentName, syntax: '<color>', inherits: true, initialValue: '#0d5755' });
}
