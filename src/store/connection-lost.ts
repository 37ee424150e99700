/**
 * The connection broke in the middle of a transaction. Whether that was committed nobody can say, but a turn may be tried
 * again: its message id finds the reply of the first time, when there was one.
 */
export class ConnectionLost extends Error {
  override readonly name = 'ConnectionLost';
  readonly code = 'connection-lost';
}
