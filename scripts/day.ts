import { Temporal } from 'temporal-polyfill';

/** A text is a day when it is an ISO date that exists, from 1900 to 2100: nobody means any other. */
export function isDay(text: string): boolean {
  if (!/^(19\d\d|20\d\d|2100)-\d\d-\d\d$/.test(text)) return false;
  try {
    return Temporal.PlainDate.from(text, { overflow: 'reject' }).toString() === text;
  } catch {
    return false;
  }
}
