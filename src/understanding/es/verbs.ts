type Mood = 'infinitive' | 'gerund' | 'present' | 'asked' | 'past' | 'used' | 'mine' | 'done';

const pronouns = ['me', 'nos', 'lo', 'la', 'le', 'les', 'los', 'te', 'se'] as const;

/** The forms of regular verbs in some moods, as choices of one place: `{mande,manden,mandes}`. */
export function forms(verbs: readonly string[], ...moods: readonly Mood[]): string {
  return `{${verbs.flatMap((verb) => moods.flatMap((mood) => moodOf(verb, mood))).join(',')}}`;
}

/** The same with the person tied to the end: "mandarme", "mandandome", "mandeme". */
export function tied(verbs: readonly string[], ...moods: readonly Mood[]): string {
  const said = verbs.flatMap((verb) => moods.flatMap((mood) => moodOf(verb, mood)));
  return `{${said.flatMap((form) => pronouns.map((pronoun) => form + pronoun)).join(',')}}`;
}

/** The same with one pronoun: "matarme", "matandome". */
export function tiedTo(
  pronoun: (typeof pronouns)[number],
  verbs: readonly string[],
  ...moods: readonly Mood[]
): string {
  return `{${verbs
    .flatMap((verb) => moods.flatMap((mood) => moodOf(verb, mood)))
    .map((form) => form + pronoun)
    .join(',')}}`;
}

function moodOf(verb: string, mood: Mood): readonly string[] {
  const stem = verb.slice(0, -2);
  if (mood === 'infinitive') return [verb];
  return verb.endsWith('ar') ? inA(stem, mood) : inE(stem, mood);
}

/** -ar. The accents are folded away, so "mandó" stands beside "mando". */
function inA(stem: string, mood: Exclude<Mood, 'infinitive'>): readonly string[] {
  const soft = stem.replace(/c$/, 'qu').replace(/g$/, 'gu').replace(/z$/, 'c');
  if (mood === 'gerund') return [`${stem}ando`];
  if (mood === 'present') return [`${stem}a`, `${stem}an`, `${stem}as`];
  if (mood === 'asked') return [`${soft}e`, `${soft}en`, `${soft}es`, `${soft}emos`];
  if (mood === 'past') return [`${stem}o`, `${stem}aron`, `${stem}aste`];
  if (mood === 'mine') return [`${stem}o`, `${soft}e`];
  if (mood === 'done') return [`${stem}ado`];
  return [`${stem}aba`, `${stem}aban`, `${stem}abas`];
}

/** -er and -ir. */
function inE(stem: string, mood: Exclude<Mood, 'infinitive'>): readonly string[] {
  if (mood === 'gerund') return [`${stem}iendo`];
  if (mood === 'present') return [`${stem}e`, `${stem}en`, `${stem}es`];
  if (mood === 'asked') return [`${stem}a`, `${stem}an`, `${stem}as`, `${stem}amos`];
  if (mood === 'past') return [`${stem}io`, `${stem}ieron`, `${stem}iste`];
  if (mood === 'mine') return [`${stem}o`, `${stem}i`];
  if (mood === 'done') return [`${stem}ido`];
  return [`${stem}ia`, `${stem}ian`, `${stem}ias`];
}
