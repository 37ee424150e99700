import { furnish } from './furnish.ts';
import type { Widget } from './furnish.ts';
import { chooseLanguage } from './words.ts';

export type EventName = 'ready' | 'open' | 'close' | 'ended' | 'error';

/**
 * `<adelante-chat>`: a button in the corner that opens a chat, or with `inline` a chat in its own place.
 * The attribute `open` opens and closes it; the others are read once. What fails in here never reaches the page.
 * A class because the browser builds custom elements from nothing else.
 */
export class AdelanteChat extends HTMLElement {
  declare private widget?: Widget;
  declare private isOpen?: boolean;

  static get observedAttributes(): readonly string[] {
    return ['open'];
  }

  connectedCallback(): void {
    if (this.widget) return;
    try {
      this.widget = furnish(this, (name, why) => {
        tell(this, name, why);
      });
      tell(this, 'ready');
      this.attributeChangedCallback();
    } catch {
      tell(this, 'error', 'broken');
    }
  }

  attributeChangedCallback(): void {
    const isOpen = this.hasAttribute('open') || this.hasAttribute('inline');
    if (!this.widget || isOpen === this.isOpen) return;
    const isNew = isOpen || this.isOpen;
    this.isOpen = isOpen;
    this.widget.setOpen(isOpen);
    if (isNew) tell(this, isOpen ? 'open' : 'close');
  }

  open(): void {
    this.setAttribute('open', '');
  }

  close(): void {
    this.removeAttribute('open');
  }

  setLanguage(tag: string): void {
    this.widget?.setLanguage(chooseLanguage(tag));
  }

  /** Deletes the conversation here and on the server, and begins anew. */
  reset(): void {
    this.widget?.reset();
  }

  /** Who asks for `ready` when it has been is told at once. */
  on(name: EventName, listener: (event: Event) => void): void {
    this.addEventListener(`adelante:${name}`, listener);
    if (name === 'ready' && this.widget) listener(new CustomEvent('adelante:ready'));
  }
}

function tell(host: HTMLElement, name: EventName, why?: string): void {
  host.dispatchEvent(new CustomEvent(`adelante:${name}`, { bubbles: true, detail: why }));
}
