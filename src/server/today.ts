const dayInCalifornia = new Intl.DateTimeFormat('en-CA', {
  timeZone: 'America/Los_Angeles',
  dateStyle: 'short',
});

/** The day in California at a moment (milliseconds since 1970), as an ISO date: the law counts in local days. */
export function dayAt(now: number): string {
  return dayInCalifornia.format(now);
}
