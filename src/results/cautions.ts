import type { Caution, Plan } from '../rules/index.ts';
import type { Say, Saying } from './say.ts';

/** Each warning of a plan in one sentence, for the first layer. */
export function cautionsInShort({ cautions }: Plan): Saying {
  return cautions.map((caution) => ({ key: `cautions.short.${topicOf(caution) ?? caution}` }));
}

/** What else there is to each, in the words that fit the cases, for whoever reads on. The others are said in full already. */
export function moreOnCautions({ cautions }: Plan): readonly Saying[] {
  const more = cautions.filter((caution) => topicOf(caution) !== undefined);
  return more.length > 0 ? [more.map((caution): Say => ({ key: `cautions.more.${caution}` }))] : [];
}

/** Each warning with all there is to it, where there is room. */
export function cautionsInFull({ cautions }: Plan): readonly Saying[] {
  return cautions.map((caution) => {
    const topic = topicOf(caution);
    const short = { key: `cautions.short.${topic ?? caution}` };
    return topic ? [short, { key: `cautions.more.${caution}` }] : [short];
  });
}

/** A short sentence that several warnings begin with; the others are said in full by their own. */
function topicOf(caution: Caution): string | undefined {
  if (caution.startsWith('immigration-')) return 'immigration-lawyer';
  return caution.startsWith('disclosure') ? 'disclosure' : undefined;
}
