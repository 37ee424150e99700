/** Gives that many unpredictable bytes. The server passes `randomBytes`; tests may pass their own. */
export type Random = (bytes: number) => Uint8Array;
