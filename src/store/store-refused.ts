export type StoreRefusal =
  | 'file-in-use'
  | 'file-corrupt'
  | 'file-read-only'
  | 'file-unreachable'
  | 'disk-full'
  | 'file-newer'
  | 'server-unreachable'
  | 'login-refused'
  | 'too-many-connections'
  | 'database-missing'
  | 'database-not-ours'
  | 'database-newer'
  | 'other-pepper'
  | 'other-master-key'
  | 'store-closed';

/** The store will not start, or takes no more turns. The message is one sentence for whoever runs the server. */
export class StoreRefused extends Error {
  override readonly name = 'StoreRefused';
  readonly code: StoreRefusal;

  constructor(code: StoreRefusal, sentence: string, options?: ErrorOptions) {
    super(sentence, options);
    this.code = code;
  }
}
