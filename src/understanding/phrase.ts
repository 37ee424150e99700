import { oncePer } from './once.ts';
import { patternOf, secondsOf, type Pattern } from './pattern.ts';

/** Only the words it may start with are read at once, and the rest when a message first starts that way. */
export class Phrase<Meaning> {
  readonly meaning: Meaning;
  /** It counts only when it is the whole message. */
  readonly isWhole: boolean;
  readonly #text: string;
  #pattern?: Pattern;

  constructor(text: string, meaning: Meaning) {
    this.#text = text;
    this.meaning = meaning;
    this.isWhole = text.startsWith('=');
  }

  get pattern(): Pattern {
    return (this.#pattern ??= patternOf(this.#text));
  }
}

/** Of phrases that begin alike, which may go on with a second token: by their places among them, in order. */
export type GoOn = Readonly<{
  wholes: readonly number[];
  /** Whatever the second token is, or when there is none. */
  anyhow: readonly number[];
  bySecond: ReadonlyMap<string, readonly number[]>;
}>;

/** Most phrases that begin alike go on otherwise than the message does. */
export const goOn = oncePer((phrases: readonly Phrase<unknown>[]): GoOn => {
  const wholes: number[] = [];
  const anyhow: number[] = [];
  const bySecond = new Map<string, number[]>();
  phrases.forEach(({ isWhole, pattern }, at) => {
    const seconds = isWhole ? undefined : secondsOf(pattern);
    if (seconds === undefined) (isWhole ? wholes : anyhow).push(at);
    for (const second of seconds ?? []) {
      const places = bySecond.get(second);
      if (places) places.push(at);
      else bySecond.set(second, [at]);
    }
  });
  return { wholes, anyhow, bySecond };
});
