import { keptToken } from './kept-token.ts';
import { takePrivateLink } from './private-link.ts';
import { quickExit } from './quick-exit.ts';
import { talk } from './talk.ts';
import { transport } from './transport.ts';
import { view } from './view.ts';
import { chooseLanguage } from './words.ts';

type Widget = Readonly<{ setOpen: (open: boolean) => void }>;

/** The script is known only while it first runs: it says where our server is, and in which language to begin. */
const script = document.currentScript instanceof HTMLScriptElement ? document.currentScript : undefined;
const home = new URL('.', new URL(script?.src ?? '', location.href)).href.replace(/\/$/, '');

/**
 * `<adelante-chat>`: a button in the corner that opens a chat, or with `inline` a chat in its own place.
 * The attribute `open` opens and closes it; `lang` and `server` are read once.
 * A class because the browser builds custom elements from nothing else.
 */
export class AdelanteChat extends HTMLElement {
  static readonly observedAttributes = ['open'];
  private widget: Widget | undefined;

  connectedCallback(): void {
    this.widget ??= furnish(this);
    this.attributeChangedCallback();
  }

  attributeChangedCallback(): void {
    this.widget?.setOpen(this.hasAttribute('open') || this.hasAttribute('inline'));
  }
}

function furnish(host: HTMLElement): Widget {
  const server = host.getAttribute('server')?.replace(/\/$/, '') ?? home;
  const token = keptToken();
  const language = chooseLanguage(
    host.lang,
    script?.dataset.lang,
    document.documentElement.lang,
    navigator.language,
  );
  const screen = view(host, server, {
    say: (text, shown) => chat.say(text, shown),
    retry: () => {
      chat.retry();
    },
    changeLanguage: () => {
      chat.changeLanguage();
    },
    setOpen: (open) => host.toggleAttribute('open', open),
    leave: () => {
      quickExit(token);
    },
  });
  const chat = talk({ screen, transport: transport(server), token, language, link: takePrivateLink(server) });
  return {
    setOpen: (open) => {
      screen.setOpen(open);
      if (open) chat.begin();
    },
  };
}
