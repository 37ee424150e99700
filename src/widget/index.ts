import { AdelanteChat } from './adelante-chat.ts';

/** One script tag is enough: a page that places no `<adelante-chat>` of its own gets one, as a button in the corner. */
if (!customElements.get('adelante-chat')) {
  customElements.define('adelante-chat', AdelanteChat);
  if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', addOne);
  else addOne();
}

function addOne(): void {
  if (!document.querySelector('adelante-chat')) document.body.append(document.createElement('adelante-chat'));
}
