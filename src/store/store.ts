/** Who wrote, and which message: the two things a turn is kept under. */
export type Arrival = Readonly<{ channel: string; address: string; messageId: string }>;

/** What is kept about one person on one channel. Both are plain JSON. */
export type Kept<Session> = Readonly<{
  session: Session | undefined;
  /** They told us to stop writing; only they can undo it. */
  optedOut: boolean;
}>;

/** What a turn leaves behind. `session: undefined` forgets everything about the conversation. */
export type Taken<Session, Reply> = Readonly<{ kept: Kept<Session>; reply: Reply }>;

/** Keeps and forgets sessions. One interface, one file per backend, one contract test for all. */
export type Store<Session, Reply> = Readonly<{
  /**
   * Takes a turn once: reads what is kept, runs `take` on it, keeps what it leaves, remembers its reply under the
   * message id, all in one transaction. The same message again gets the remembered reply and `take` does not run.
   * A `take` that throws leaves everything as it was.
   */
  once: (arrival: Arrival, take: (kept: Kept<Session>) => Taken<Session, Reply>) => Promise<Reply>;
  /** True when the store can take a turn. */
  ready: () => Promise<boolean>;
  close: () => Promise<void>;
}>;

/** Who is written to, on which channel. */
export type Contact = Pick<Arrival, 'channel' | 'address'>;

/** What is read outside a turn. Every backend does this too. */
export type Lookout<Session> = Readonly<{
  /** What is kept about a contact now. Looking changes nothing. */
  look: (contact: Contact) => Promise<Kept<Session>>;
}>;

/** What is forgotten outside a turn. Every backend does this too. */
export type Upkeep = Readonly<{
  /** Forgets one conversation without reading it: for one that cannot be opened any more. An opt-out stays. */
  forget: (contact: Contact) => Promise<void>;
  /** Forgets all that nobody has touched since `before` (milliseconds since 1970); says how many sessions. */
  forgetIdle: (before: number) => Promise<number>;
}>;
