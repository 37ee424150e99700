/** Who wrote, and which message: the two things a turn is kept under. */
export type Arrival = Readonly<{ channel: string; address: string; messageId: string }>;

/** What is kept about one person, and about the address they write from. Both are plain JSON. */
export type Kept<Session> = Readonly<{
  session: Session | undefined;
  /** They told us to stop writing; only they can undo it. */
  optedOut: boolean;
}>;

/**
 * What a turn finds. `entered` is there when the message named a private link: with `right` the session is the one that
 * the link opens, and this device has joined it.
 */
export type Found<Session> = Kept<Session> & Readonly<{ entered?: 'right' | 'wrong' }>;

/** `take-away` lets its holder read the session; `go-on` lets one more device go on with it, once. */
export type LinkPurpose = 'take-away' | 'go-on';

/** A private link to the session of a turn. Of the token only a pseudonym is kept; `until` is in milliseconds since 1970. */
export type NewLink = Readonly<{ token: string; purpose: LinkPurpose; until: number }>;

/** What a turn leaves behind. `session: undefined` forgets everything about the conversation, its links and devices too. */
export type Taken<Session, Reply> = Readonly<{
  kept: Kept<Session>;
  reply: Reply;
  links?: readonly NewLink[];
  /** The links handed out before open nothing any more. Devices that have joined stay. */
  revokesLinks?: boolean;
  /** Counted once with the turn, and tied to nobody: it stays when the person is forgotten. */
  counts?: Counted;
}>;

/** An answer that is only ever counted. Nothing in it says who gave it, or when within the day. */
export type Counted = Readonly<{ day: string; language: string; channel: string; answer: string }>;

type Take<Session, Reply> = (found: Found<Session>) => Taken<Session, Reply>;

/** Keeps and forgets sessions. One interface, one file per backend, one contract test for all. */
export type Store<Session, Reply> = Readonly<{
  /**
   * Takes a turn once: reads what is kept, runs `take` on it, keeps what it leaves, remembers its reply under the
   * message id, all in one transaction. The same message again gets the remembered reply and `take` does not run.
   * A `take` that throws leaves everything as it was.
   *
   * `enters` gives the token of the `go-on` link that the message names. When it is right, the link is spent, what this
   * contact had of its own is forgotten, and from now on its messages are turns of the other session.
   */
  once: (
    arrival: Arrival,
    take: Take<Session, Reply>,
    enters?: (kept: Kept<Session>) => string | undefined,
  ) => Promise<Reply>;
  /** True when the store can take a turn. */
  ready: () => Promise<boolean>;
  close: () => Promise<void>;
}>;

/** What private links open outside a turn. */
export type Links<Session> = Readonly<{
  /** The session that a link opens for this purpose; none when it is unknown, too old, revoked, spent or forgotten. */
  openLink: (token: string, purpose: LinkPurpose) => Promise<Session | undefined>;
  /** Makes a link that was handed out for this purpose lead nowhere from now on; any other stays as it is. */
  revokeLink: (token: string, purpose: LinkPurpose) => Promise<void>;
}>;

/** Who is written to, on which channel. */
export type Contact = Pick<Arrival, 'channel' | 'address'>;

/** What is read outside a turn. Every backend does this too. */
export type Lookout<Session> = Readonly<{
  /** What is kept about a contact now. Looking changes nothing. */
  look: (contact: Contact) => Promise<Kept<Session>>;
}>;

/** What was counted. Every backend does this too. */
export type Counts = Readonly<{
  /** How often each answer was given, from the first day to the last. */
  counts: () => Promise<readonly (Counted & Readonly<{ times: number }>)[]>;
}>;

/** What is forgotten outside a turn. Every backend does this too. */
export type Upkeep = Readonly<{
  /** Forgets the conversation of a contact without reading it: for one that cannot be opened. An opt-out stays. */
  forget: (contact: Contact) => Promise<void>;
  /** Forgets all that nobody has touched since `before` (milliseconds since 1970); says how many sessions. */
  forgetIdle: (before: number) => Promise<number>;
}>;
