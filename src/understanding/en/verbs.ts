type Form = 'base' | 's' | 'ing' | 'past';

/** Verbs whose past is not -ed; two forms where people write both. */
const irregular: Readonly<Record<string, readonly string[]>> = {
  hit: ['hit'],
  beat: ['beat', 'beaten'],
  hurt: ['hurt'],
  bite: ['bit', 'bitten'],
  spit: ['spit'],
  throw: ['threw', 'thrown'],
  shoot: ['shot'],
  hold: ['held'],
  cut: ['cut'],
};

/** The forms of verbs, as choices of one place: `{hit,hits,hitting}`. Dictation drops the g: "hittin". */
export function forms(verbs: readonly string[], ...which: readonly Form[]): string {
  return `{${verbs.flatMap((verb) => which.flatMap((form) => formOf(verb, form))).join(',')}}`;
}

function formOf(verb: string, form: Form): readonly string[] {
  if (form === 'base') return [verb];
  if (form === 's') return [/(?:s|sh|ch|x)$/.test(verb) ? `${verb}es` : `${verb}s`];
  const stem = doubled(verb);
  if (form === 'ing') return [`${stem}ing`, `${stem}in`];
  return irregular[verb] ?? [verb.endsWith('e') ? `${verb}d` : `${stem}ed`];
}

/** "grab" is "grabbed", "choke" is "choking", "beat" is "beating". */
function doubled(verb: string): string {
  if (verb === 'tie') return 'ty';
  if (verb.endsWith('e')) return verb.slice(0, -1);
  return /[^aeiou][aeiou][bdgmnpt]$/.test(verb) && verb !== 'threaten' ? verb + verb.slice(-1) : verb;
}
