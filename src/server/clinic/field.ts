import * as z from 'zod/mini';

/** What is wrong with a text, in a sentence that says how to mend it. */
export type Check = (text: string) => string | undefined;

/** A line with a text. `example` is the whole line as it may stand. */
export function line(name: string, example: string, check: Check) {
  return checked(z.string({ error: () => missing(name, example) }), (text) =>
    text.trim() === '' ? missing(name, example) : check(text.trim()),
  );
}

/** A text in each language we speak. */
export function inEach(name: string, examples: Readonly<{ en: string; es: string }>, check: Check) {
  const one = (tag: 'en' | 'es') =>
    line(`${name} in ${tag === 'en' ? 'English' : 'Spanish'}`, `${tag}: ${examples[tag]}`, check);
  return group(name, { en: one('en'), es: one('es') });
}

/** A list of names, each read as what it stands for. */
export function listOf<Value>(name: string, example: string, read: (text: string) => Value, check: Check) {
  const items = z.array(checked(z.string(), check), {
    error: () => `${name} is a list, with square brackets around it and commas between. Write: ${example}`,
  });
  return z.pipe(
    items,
    z.transform((texts) => texts.map((text) => read(text))),
  );
}

/** Lines under one name. One that does not belong there is told which do. */
export function group<Shape extends z.core.$ZodLooseShape>(name: string, shape: Shape) {
  const known = Object.keys(shape).join(', ');
  return z.strictObject(shape, {
    error: (issue) =>
      issue.code === 'unrecognized_keys'
        ? `"${issue.keys[0] ?? ''}" does not belong ${name ? `under "${name}"` : 'here'}. What does: ${known}.`
        : `${name ? `${name} needs lines below it, with two spaces before each` : 'the file needs lines'}, named: ${known}.`,
  });
}

/** In a file a # begins a note, so a color without its marks is nothing at all. */
function missing(name: string, example: string): string {
  return `${name} is missing. Write: ${example}`;
}

function checked(texts: z.ZodMiniString, check: Check) {
  return texts.check(
    z.superRefine((text, context) => {
      const wrong = check(text);
      if (wrong !== undefined) context.addIssue({ code: 'custom', message: wrong, input: text });
    }),
    z.trim(),
  );
}
