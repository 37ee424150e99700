const dayInCalifornia = new Intl.DateTimeFormat('en-CA', {
  timeZone: 'America/Los_Angeles',
  dateStyle: 'short',
});

/** The day in California at a moment (milliseconds since 1970), as an ISO date: the law counts in local days. */
export function dayAt(now: number): string {
  return dayInCalifornia.format(now);
}

/** The day in California by a clock, worked out once a minute. */
export function dayBy(now: () => number): () => string {
  const last = { minute: Number.NaN, day: '' };
  return () => {
    const minute = Math.floor(now() / 60_000);
    if (minute !== last.minute) Object.assign(last, { minute, day: dayAt(minute * 60_000) });
    return last.day;
  };
}
