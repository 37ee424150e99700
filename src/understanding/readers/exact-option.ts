import type { Heard } from '../heard.ts';
import { meaningOf } from '../phrases.ts';
import type { Option } from '../reading.ts';
import { EITHER, labelWords, optionWords } from './option-words.ts';

/** The option that the message names and nothing else: by a word of its own, its label or its id, unless that fits others. */
export function exactOption({ bare, tokens, question }: Heard): Option | undefined {
  const { options = [] } = question;
  if (options.length === 0) return undefined;
  const shown = (id: string | undefined): Option | undefined => options.find((option) => option.id === id);
  const words = optionWords(question);
  const named = shown(meaningOf(words, bare)) ?? shown(meaningOf(words, tokens));
  if (named !== undefined) return named;
  if (meaningOf(words, bare) === EITHER) return undefined;
  const labels = labelWords(question);
  return (
    shown(meaningOf(labels, tokens)) ??
    shown(meaningOf(labels, bare)) ??
    options.find(({ id }) => id === tokens.join('-'))
  );
}
