import type { TurnMessage, TurnRequest } from '../channels/web-chat/protocol.ts';
import type { KeptToken } from './kept-token.ts';
import type { Failure, Transport } from './transport.ts';

export type Post = Readonly<{ transport: Transport; token: KeptToken }>;

/** Sends a turn in the tab's session, and opens one first when there is none. */
export async function deliver(
  { transport, token }: Post,
  turn: TurnRequest,
): Promise<readonly TurnMessage[] | Failure> {
  const kept = token.read();
  if (kept) return transport.sendTurn(kept, turn);
  const opened = await transport.openSession();
  if (typeof opened === 'string') return opened;
  token.keep(opened.token);
  return transport.sendTurn(opened.token, turn);
}
