import { AdelanteChat } from './adelante-chat.ts';
import { answerCalls } from './calls.ts';
import { nameAccent } from './furnish.ts';

/** One script tag is enough: a page that places no `<adelante-chat>` of its own gets one, as a button in the corner. */
if ('customElements' in window && !customElements.get('adelante-chat')) {
  nameAccent();
  customElements.define('adelante-chat', AdelanteChat);
  if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', begin);
  else begin();
}

function begin(): void {
  if (!document.querySelector('adelante-chat'))
    document.body.appendChild(document.createElement('adelante-chat'));
  answerCalls();
}
