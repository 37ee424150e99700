import { logEvents } from './log-event.ts';
import type { FieldShape, LogEvent } from './log-event.ts';

/** An event as it may be written to a log. */
type LogLine = Readonly<Record<string, string | number>>;

/**
 * Keeps of an event only its fixed fields, and of those only values of the right shape. The types already say so; this
 * is for the day somebody spreads a message into an event, or puts an error's text where its code should be.
 */
export function redact(event: LogEvent): LogLine {
  const shapes = Object.entries<FieldShape>(logEvents[event.event]);
  const given = new Map<string, unknown>(Object.entries(event));
  const fields = shapes.map(([field, shape]) => [field, keep(shape, given.get(field))] as const);
  return Object.fromEntries([['event', event.event], ...fields]);
}

const withheld = 'withheld';

/** Longest numbers in a code: a status or a year, never a phone number or a ZIP code. */
const code = /^(?=.{1,40}$)(?!.*\d{5})[a-z]+(?:-[a-z0-9]+)*$/;
const largestCount = 9_999_999;

function keep(shape: FieldShape, value: unknown): string | number {
  switch (shape) {
    case 'code':
      return typeof value === 'string' && code.test(value) ? value : withheld;
    case 'count':
      return isCount(value) ? value : withheld;
  }
}

function isCount(value: unknown): value is number {
  return typeof value === 'number' && Number.isInteger(value) && value >= 0 && value <= largestCount;
}
