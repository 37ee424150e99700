/** "Multita", "ticketito", "clasecitas", "multota": the word that was made small or large, when it is a known one. */
export function plainOf(token: string, known: ReadonlySet<string>): string | undefined {
  const made = MADE.exec(token);
  if (made === null || known.has(token)) return undefined;
  const [, stem = '', vowel = '', plural = ''] = made;
  return [stem + vowel + plural, stem + plural, `${stem}e${plural}`, stem.replace(/e$/, '') + plural].find(
    (word) => word.length >= SHORTEST && known.has(word),
  );
}

const MADE = /^([a-z]{2,}?)(?:c?it|ot)([oa])(s?)$/;
const SHORTEST = 3;
