import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type * as CalendarFile from './calendar.ts';
import type * as PdfFile from './pdf.ts';

/** Writes PDFs; what writes them is loaded with the first one. */
export function pdfWriter(dist: string): typeof PdfFile.pdf {
  return async (paper) => (await load<typeof PdfFile>(dist, 'take-away-pdf.mjs')).pdf(paper);
}

/** Writes calendars, loaded in the same way. */
export function calendarWriter(
  dist: string,
): (...given: Parameters<typeof CalendarFile.calendar>) => Promise<string> {
  return async (...given) =>
    (await load<typeof CalendarFile>(dist, 'take-away-calendar.mjs')).calendar(...given);
}

/** A file of the build, by the shape of the source it was built from. Node loads it once. */
async function load<File>(dist: string, name: string): Promise<File> {
  return (await import(pathToFileURL(join(dist, name)).href)) as File;
}
