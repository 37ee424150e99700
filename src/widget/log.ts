import type { TurnMessage } from '../channels/web-chat/protocol.ts';
import { linkedText, outsideLink, webAddress } from './linked-text.ts';
import { make } from './make.ts';
import type { Part } from './part.ts';
import { words } from './words.ts';
import type { Language, Words } from './words.ts';

type Log = Part &
  Readonly<{
    addTheirs: (text: string) => void;
    addOurs: (messages: readonly TurnMessage[]) => HTMLElement;
  }>;

/**
 * The conversation. A screen reader reads out what is added here, so a whole turn of ours is added at once,
 * and the person's own words, which they know, are added quietly.
 */
export function log(server: string): Log {
  const node = make('div', { class: 'log', role: 'log', 'aria-live': 'polite' });
  let spoken: Language = 'en';
  return {
    node,
    speak: (now) => {
      spoken = now === words.es ? 'es' : 'en';
      node.setAttribute('aria-label', now.log);
    },
    addTheirs: (text) => {
      const bubble = make('p', { class: 'bubble', lang: spoken, dir: 'auto' }, text);
      node.append(
        make('div', { class: 'turn theirs', 'aria-live': 'off' }, speaker(words[spoken].you), bubble),
      );
    },
    addOurs: (messages) => {
      const bubbles = messages.map((message) => bubbleOf(message, spoken, server));
      const turn = make('div', { class: 'turn ours' }, speaker(words[spoken].speaker), ...bubbles);
      if (bubbles.length) node.append(turn);
      return turn;
    },
  };
}

const speaker = (name: string): HTMLElement => make('span', { class: 'unseen' }, `${name} `);

function bubbleOf(message: TurnMessage, spoken: Language, server: string): HTMLElement {
  const { text, language, writtenIn, link } = message;
  const own = language === 'both' ? spoken : language;
  const address = link && webAddress(link, `${server}/`);
  const bubble = make('p', { class: 'bubble', lang: writtenIn ?? own, dir: 'auto' }, ...linkedText(text));
  if (address) bubble.append(linkButton(address, words[own]));
  return bubble;
}

function linkButton(address: string, { link, newTab }: Words): HTMLElement {
  const button = outsideLink(address, link, make('span', { class: 'unseen' }, ` ${newTab}`));
  button.className = 'page-link';
  return button;
}
