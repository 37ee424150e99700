import pino from 'pino';
import { redact, type LogEvent } from '../privacy/index.ts';

export type Log = (event: LogEvent) => void;

/** Writes events, one JSON line each, to standard output. Only what `privacy` allows of an event is written. */
export function openLog(): Log {
  const logger = pino({ base: null, messageKey: 'message' });
  return (event) => {
    logger.info(redact(event));
  };
}

/** The code of an error that has one. Its text may hold a person's words, so it is never written. */
export function codeOf(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  return typeof code === 'string' ? code.toLowerCase().replaceAll('_', '-') : 'unexpected';
}
