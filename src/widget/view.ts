import type { TurnMessage } from '../channels/web-chat/protocol.ts';
import { choices } from './choices.ts';
import { composer } from './composer.ts';
import { dress } from './dress.ts';
import { header } from './header.ts';
import { launcher } from './launcher.ts';
import { log } from './log.ts';
import { make } from './make.ts';
import { notice } from './notice.ts';
import type { Notice } from './notice.ts';
import type { Actions } from './part.ts';
import { words } from './words.ts';
import type { Language } from './words.ts';

/** What the person sees. */
export type Screen = Readonly<{
  setOpen: (open: boolean) => void;
  speak: (language: Language) => void;
  showTheirs: (text: string) => void;
  showOurs: (messages: readonly TurnMessage[]) => void;
  wait: (waiting: boolean) => void;
  notice: (notice: Notice) => void;
  giveBack: (text: string) => void;
}>;

/** Everything the person sees, in a shadow root where the page's own styles do not reach. */
export function view(host: HTMLElement, server: string, actions: Actions): Screen {
  const root = host.attachShadow({ mode: 'open' });
  dress(root);
  const room = furnish(server, actions);
  root.append(room.frame);
  letPeopleClose(host, room, actions);
  return {
    setOpen: (open) => {
      room.panel.hidden = !open;
      room.parts.launcher.setOpen(open);
    },
    speak: (language) => {
      speak(room, language);
    },
    giveBack: room.parts.composer.giveBack,
    ...conversationIn(root, room),
  };
}

type Room = ReturnType<typeof furnish>;

function furnish(server: string, actions: Actions) {
  const parts = {
    launcher: launcher(actions),
    header: header(actions),
    log: log(server),
    choices: choices(actions),
    notice: notice(actions),
    composer: composer(actions),
  };
  const dots = make(
    'div',
    { class: 'dots', 'aria-hidden': 'true', hidden: '' },
    make('i'),
    make('i'),
    make('i'),
  );
  const scroller = make('div', { class: 'scroller', role: 'group', tabindex: '0' });
  scroller.append(parts.log.node, dots, parts.choices.node);
  const panel = make('div', { class: 'panel', id: 'panel', tabindex: '-1', hidden: '' });
  panel.append(parts.header.node, scroller, parts.notice.node, parts.composer.node);
  return { parts, dots, scroller, panel, frame: make('section', {}, parts.launcher.node, panel) };
}

function letPeopleClose(host: HTMLElement, { parts, panel }: Room, actions: Actions): void {
  const close = (): void => {
    actions.setOpen(false);
    parts.launcher.node.focus();
  };
  parts.header.closer.addEventListener('click', close);
  panel.addEventListener('keydown', (event) => {
    if (event.key === 'Escape' && !host.hasAttribute('inline')) close();
  });
  parts.launcher.node.addEventListener('click', () => {
    panel.focus();
  });
}

function speak({ parts, frame, scroller }: Room, language: Language): void {
  frame.lang = language;
  frame.setAttribute('aria-label', words[language].panel);
  scroller.setAttribute('aria-label', words[language].log);
  for (const part of Object.values(parts)) part.speak(words[language]);
}

type ConversationIn = Pick<Screen, 'showTheirs' | 'showOurs' | 'wait' | 'notice'>;

function conversationIn(root: ShadowRoot, { parts, dots, scroller }: Room): ConversationIn {
  const toTheEnd = (): void => {
    scroller.scrollTop = scroller.scrollHeight;
  };
  /** A button that goes away takes the focus with it, so the conversation gets it instead of the top of the page. */
  const clearChoices = (): void => {
    if (parts.choices.node.contains(root.activeElement)) scroller.focus({ preventScroll: true });
    parts.choices.offer([]);
  };
  return {
    showTheirs: (text) => {
      clearChoices();
      parts.log.addTheirs(text);
      toTheEnd();
    },
    showOurs: (messages) => {
      clearChoices();
      const turn = parts.log.addOurs(messages);
      parts.choices.offer(messages.at(-1)?.choices ?? []);
      showFromItsStart(scroller, turn);
    },
    wait: (waiting) => {
      dots.hidden = !waiting;
      parts.composer.wait(waiting);
      if (waiting) parts.notice.show(undefined);
      if (waiting) toTheEnd();
    },
    notice: (notice) => {
      parts.notice.show(notice);
      toTheEnd();
    },
  };
}

/** To the bottom, unless that would hide where our turn starts. */
function showFromItsStart(scroller: HTMLElement, turn: HTMLElement): void {
  scroller.scrollTop = Math.min(turn.offsetTop - scroller.offsetTop - 8, scroller.scrollHeight);
}
