import { createHmac } from 'node:crypto';
import type { KeyObject } from 'node:crypto';

/** Who wrote: one address on one channel. The same number on another channel is somebody else. */
export function contactPseudonym(pepper: KeyObject, channel: string, address: string): Uint8Array {
  return pseudonym(pepper, 'contact', channel, address);
}

/** Which message. It holds the address too: nobody reads another person's reply by sending that person's message id. */
export function messagePseudonym(
  pepper: KeyObject,
  channel: string,
  address: string,
  messageId: string,
): Uint8Array {
  return pseudonym(pepper, 'message', channel, address, messageId);
}

/** Which private link: what it says is never written down, so nobody opens one from a copy of the database. */
export function linkPseudonym(pepper: KeyObject, token: string): Uint8Array {
  return pseudonym(pepper, 'link', token);
}

/** Whose messages are counted, and which of them. */
export function limitPseudonym(pepper: KeyObject, of: string, who: string): Uint8Array {
  return pseudonym(pepper, 'limit', of, who);
}

/**
 * A name for something we must find again and may not write down. A plain hash of a phone number is found by trying
 * them all; this needs the pepper, which is never kept beside the database. `kind` keeps a contact, a message and the others apart.
 */
function pseudonym(pepper: KeyObject, kind: Kind, ...parts: readonly string[]): Uint8Array {
  return createHmac('sha256', pepper)
    .update(JSON.stringify([kind, ...parts]))
    .digest();
}

type Kind = 'contact' | 'message' | 'link' | 'limit';
