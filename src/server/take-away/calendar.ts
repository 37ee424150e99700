import { ICalCalendar } from 'ical-generator';

export type CalendarWords = Readonly<{ name: string; about: string }>;

/** Days to look at, for any calendar. Whoever sees the calendar learns that there is a date, and nothing else. */
export function calendar(days: readonly string[], { name, about }: CalendarWords, today: string): string {
  const made = new Date(`${today}T00:00:00Z`);
  const all = new ICalCalendar({ prodId: '//Adelante//Adelante//EN' });
  for (const day of days) {
    all.createEvent({
      id: `${day}@adelante`,
      stamp: made,
      start: new Date(`${day}T00:00:00Z`),
      allDay: true,
      timezone: 'UTC',
      summary: name,
      description: about,
    });
  }
  return all.toString();
}
