import * as z from 'zod/mini';
import { labelField, type SentForm, type Trouble } from './plain-page.ts';

/** As many letters as a text message can have. */
const longestText = 1600;

/** A field that stands twice is not one of our forms. */
const fields = z.record(z.string(), z.string());

const sentForm = z.object({
  token: z.string(),
  id: z.string().check(z.regex(/^[A-Za-z0-9-]{8,64}$/)),
  text: z.string(),
});

/** Strict about the fields we know, blind to the ones we do not. The text is never anything but text. */
export function readForm(body: unknown): SentForm | Trouble {
  const sent = fields.safeParse(body);
  const form = sentForm.safeParse({ text: pickedDate(sent.data), ...sent.data });
  if (!form.success) return 'unreadable';
  if (form.data.text.length > longestText) return 'too-long';
  const label = sent.data?.[labelField(form.data.text)];
  return label === undefined ? form.data : { ...form.data, label };
}

/** A month and a year picked are said as one date; the year alone will do. */
function pickedDate({ month, year }: Readonly<Record<string, string>> = {}): string | undefined {
  return year === undefined ? undefined : [month, year].filter(Boolean).join(' ');
}
