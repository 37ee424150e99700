/** The server took a transaction and never answered. Whoever waits has waited enough, so it is not tried again. */
export class ServerSilent extends Error {
  override readonly name = 'ServerSilent';
  readonly code = 'server-silent';
}
