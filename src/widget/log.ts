import type { TurnMessage } from '../channels/web-chat/protocol.ts';
import { changeable } from './changeable.ts';
import { linkedText, outsideLink, webAddress } from './linked-text.ts';
import { make } from './make.ts';
import type { Actions, Part } from './part.ts';
import { readAloud } from './read-aloud.ts';
import { words } from './words.ts';
import type { Language, Words } from './words.ts';

type Log = Part &
  Readonly<{
    addTheirs: (text: string) => void;
    addOurs: (messages: readonly TurnMessage[]) => HTMLElement;
    clear: () => void;
    hush: () => void;
  }>;

/**
 * The conversation. A screen reader reads out what is added here, so a whole turn of ours is added at once,
 * and the person's own words, which they know, are added quietly. So are buttons.
 */
export function log(server: string, actions: Actions): Log {
  const node = make('div', { class: 'log', role: 'log', 'aria-live': 'polite' });
  const answers = changeable(actions);
  const voice = readAloud();
  let spoken: Words = words.en;
  let tag: Language = 'en';
  return {
    node,
    hush: voice.hush,
    speak: (now, language) => {
      spoken = now;
      tag = language;
      node.setAttribute('aria-label', now.log);
    },
    addTheirs: (text) => {
      const bubble = make('p', { class: 'bubble', lang: tag, dir: 'auto' }, text);
      answers.said(bubble, text);
      node.appendChild(
        make('div', { class: 'turn theirs', 'aria-live': 'off' }, speaker(spoken.you), bubble),
      );
    },
    addOurs: (messages) => {
      const bubbles: HTMLElement[] = [];
      for (const message of messages) bubbles.push(bubbleOf(message, tag, server));
      const turn = make('div', { class: 'turn ours' }, speaker(`${spoken.name}:`), ...bubbles);
      const button = voice.buttonFor(bubbles, spoken.readAloud);
      if (bubbles.length) node.appendChild(turn);
      if (button) turn.appendChild(make('div', { class: 'aloud', 'aria-live': 'off' }, button));
      answers.offer(messages[messages.length - 1]?.whereabouts, spoken.change);
      return turn;
    },
    clear: () => {
      voice.hush();
      node.textContent = '';
    },
  };
}

const speaker = (name: string): HTMLElement => make('span', { class: 'unseen' }, `${name} `);

function bubbleOf(message: TurnMessage, spoken: Language, server: string): HTMLElement {
  const { text, language, writtenIn, link } = message;
  const own = language === 'both' ? spoken : language;
  const address = link && webAddress(link, `${server}/`);
  const bubble = make('p', { class: 'bubble', lang: writtenIn ?? own, dir: 'auto' }, ...linkedText(text));
  if (address) bubble.appendChild(linkButton(address, words[own]));
  return bubble;
}

function linkButton(address: string, { link, newTab }: Words): HTMLElement {
  const button = outsideLink(address, link, make('span', { class: 'unseen' }, ` ${newTab}`));
  button.className = 'page-link';
  return button;
}
