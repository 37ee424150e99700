import type { TurnMessage } from '../channels/web-chat/protocol.ts';
import { choices } from './choices.ts';
import { composer } from './composer.ts';
import { dates } from './dates.ts';
import { dress } from './dress.ts';
import { header } from './header.ts';
import { launcher } from './launcher.ts';
import { log } from './log.ts';
import { make } from './make.ts';
import { notice } from './notice.ts';
import type { Actions } from './part.ts';
import { progress } from './progress.ts';
import type { Failure } from './transport.ts';
import { words } from './words.ts';
import type { Language } from './words.ts';

/** What the person sees. */
export type Screen = Readonly<{
  setOpen: (open: boolean) => void;
  speak: (language: Language) => void;
  showTheirs: (text: string) => void;
  showOurs: (messages: readonly TurnMessage[]) => void;
  wait: (waiting: boolean) => void;
  notice: (failure: Failure) => void;
  clear: () => void;
}>;

/** What a page may say of its chat. */
type Look = Readonly<{ host: HTMLElement; server: string; name: string | null | undefined }>;

/** Everything the person sees, in a shadow root where the page's own styles do not reach. */
export function view({ host, server, name }: Look, actions: Actions): Screen {
  const root = host.attachShadow({ mode: 'open' });
  dress(root);
  const room = furnish(server, actions);
  letPeopleClose(host, room, actions);
  root.appendChild(room.frame);
  return {
    setOpen: (open) => {
      room.panel.hidden = !open;
      room.parts.launcher.setOpen(open);
    },
    speak: (language) => {
      speak(room, language, name);
    },
    ...conversationIn(root, room),
  };
}

type Room = ReturnType<typeof furnish>;

function furnish(server: string, actions: Actions) {
  const parts = {
    launcher: launcher(actions),
    header: header(actions),
    progress: progress(),
    log: log(server, actions),
    dates: dates(actions),
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
  const scroller = make(
    'div',
    { class: 'scroller', role: 'group', tabindex: '0' },
    parts.log.node,
    dots,
    parts.dates.node,
    parts.choices.node,
  );
  const panel = make(
    'div',
    { class: 'panel', id: 'panel', tabindex: '-1', hidden: '' },
    parts.header.node,
    parts.progress.node,
    scroller,
    parts.notice.node,
    parts.composer.node,
  );
  panel.addEventListener('input', parts.log.hush);
  return { parts, dots, scroller, panel, frame: make('section', {}, parts.launcher.node, panel) };
}

function letPeopleClose(host: HTMLElement, { parts, panel }: Room, actions: Actions): void {
  const close = (): void => {
    actions.setOpen(false);
    parts.launcher.node.focus();
  };
  parts.header.closer.addEventListener('click', close);
  panel.addEventListener('keydown', (event) => {
    if (event.key === 'Escape' && !parts.header.closeMenu() && !host.hasAttribute('inline')) close();
  });
  parts.launcher.node.addEventListener('click', () => {
    panel.focus();
  });
}

function speak({ parts, frame, scroller }: Room, language: Language, name: Look['name']): void {
  const spoken = { ...words[language], name: name ?? words[language].name };
  frame.lang = language;
  frame.setAttribute('aria-label', `${spoken.name}, ${spoken.panel}`);
  scroller.setAttribute('aria-label', spoken.log);
  for (const part of Object.keys(parts)) parts[part as keyof typeof parts].speak(spoken, language);
}

type ConversationIn = Pick<Screen, 'showTheirs' | 'showOurs' | 'wait' | 'notice' | 'clear'>;

/** An answer that comes sooner needs no sign that it is coming. */
const patience = 400;

function conversationIn(root: ShadowRoot, room: Room): ConversationIn {
  const { parts, dots, scroller } = room;
  let waited: ReturnType<typeof setTimeout> | undefined;
  const { scroll, toTheEnd } = scrolling(scroller);
  return {
    showTheirs: (text) => {
      parts.log.hush();
      offer(root, room);
      parts.log.addTheirs(text);
      toTheEnd();
    },
    showOurs: (messages) => {
      const turn = parts.log.addOurs(messages);
      offer(root, room, messages[messages.length - 1]);
      scroll(() => startOf(scroller, turn));
    },
    wait: (waiting) => {
      clearTimeout(waited);
      dots.hidden = true;
      parts.composer.wait(waiting);
      if (!waiting) return;
      parts.notice.show(undefined);
      waited = setTimeout(() => {
        dots.hidden = false;
        toTheEnd();
      }, patience);
    },
    notice: (failure) => {
      parts.notice.show(failure);
      toTheEnd();
    },
    clear: () => {
      parts.log.clear();
      parts.notice.show(undefined);
      offer(root, room);
    },
  };
}

/** A button that goes away takes the focus with it, so the conversation gets it instead of the top of the page. */
function offer(root: ShadowRoot, { parts, scroller }: Room, message?: TurnMessage): void {
  const { choices, dates, progress } = parts;
  const focused = root.activeElement;
  if (choices.node.contains(focused) || dates.node.contains(focused)) scroller.focus({ preventScroll: true });
  choices.offer(message?.choices);
  dates.offer(message?.whereabouts?.years);
  if (message?.whereabouts) progress.show(message.whereabouts.progress);
}

/** Scrolls with the next frame, once everything of this one is in its place. */
function scrolling(scroller: HTMLElement) {
  let next = 0;
  const scroll = (to: () => number): void => {
    cancelAnimationFrame(next);
    next = requestAnimationFrame(() => {
      scroller.scrollTop = to();
    });
  };
  return {
    scroll,
    toTheEnd: () => {
      scroll(() => scroller.scrollHeight);
    },
  };
}

/** The bottom, unless that would hide where our turn starts. */
function startOf(scroller: HTMLElement, turn: HTMLElement): number {
  return Math.min(turn.offsetTop - scroller.offsetTop - 8, scroller.scrollHeight);
}
