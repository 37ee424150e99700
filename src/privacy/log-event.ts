/** `code`: a word we chose (`twilio-sms`, `seal-broken`). `count`: a small whole number. */
export type FieldShape = 'code' | 'count';

/** Everything that may ever be logged. A field that is not written here does not exist. */
export const logEvents = {
  'server-started': { port: 'count', store: 'code' },
  'server-stopped': { milliseconds: 'count' },
  'server-refused': { code: 'code' },
  'turn-failed': { channel: 'code', code: 'code' },
  'not-understood': { question: 'code', language: 'code', length: 'count', reason: 'code' },
  'message-refused': { channel: 'code', code: 'code', status: 'count' },
  'opted-out': { channel: 'code' },
  'opted-in': { channel: 'code' },
  'sessions-forgotten': { count: 'count' },
  'store-unready': { code: 'code' },
  'directory-mistaken': { count: 'count' },
} as const satisfies Readonly<Record<string, Readonly<Record<string, FieldShape>>>>;

type Shapes = typeof logEvents;
type ValueOf = Readonly<{ code: string; count: number }>;

/** One event: its name and exactly its fields. */
export type LogEvent = {
  [Name in keyof Shapes]: Readonly<{ event: Name }> & {
    readonly [Field in keyof Shapes[Name]]: Shapes[Name][Field] extends FieldShape
      ? ValueOf[Shapes[Name][Field]]
      : never;
  };
}[keyof Shapes];
