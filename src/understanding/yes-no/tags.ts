import { words } from '../languages.ts';
import type { Lexicon, Words } from '../lexicon.ts';
import { alternatives } from '../pattern.ts';
import { indexPhrases, type PhraseIndex } from '../phrases.ts';
import { topics, type Topic } from '../questions.ts';

/**
 * What a phrase may do to a yes/no answer. `contextYes` and `contextNo` are the words of the question's topic, `ends…`
 * those that tell of an ending, `either` fits both, and `notOver` is "not yet" where a no would mean that it has ended.
 */
export type Tag =
  | Exclude<keyof Lexicon['yesNo'], Helper>
  | 'unknown'
  | 'unknownThing'
  | 'correction'
  | 'contextYes'
  | 'contextNo'
  | 'either'
  | 'endsYes'
  | 'endsNo'
  | 'notOver';

/** Lists that tell how to count, and are no phrases to be counted. */
type Helper =
  | 'plainYes'
  | 'quotes'
  | 'doubts'
  | 'agreed'
  | 'again'
  | 'echoes'
  | 'openers'
  | 'denials'
  | 'only'
  | 'others'
  | 'conclusions'
  | 'contrasts'
  | 'allBut'
  | 'asides'
  | 'conditions'
  | 'turns'
  | 'pronouns'
  | 'verbs'
  | 'untils'
  | 'reminders'
  | 'ongoing'
  | 'release'
  | 'imposed'
  | 'forAnother'
  | 'restates'
  | 'asksBack'
  | 'links'
  | 'pastStates';

/** Every phrase that matters to a question about the topic. */
export function wordsOfTopic(topic: Topic | undefined): PhraseIndex<Tag> {
  return (topic && indexes.get(topic)) ?? ofNoTopic;
}

/** In the order of trust: where two rows hold the same phrase, the later one keeps it. */
const general: readonly (readonly [Tag, Words])[] = [
  ['correction', markersWithoutAnswer()],
  ['unknownThing', words((lexicon) => lexicon.unknownThing)],
  ...(
    [
      'future',
      'hedges',
      'yesAlone',
      'guessAlone',
      'hedgedYes',
      'hedgedNo',
      'negators',
      'strongNo',
      'notYet',
      'yes',
      'no',
      'notAnAnswer',
    ] as const
  ).map((tag) => [tag, words((lexicon) => lexicon.yesNo[tag])] as const),
  ['yes', [':yes:']],
  ['no', [':no:']],
  ['unknown', [':dunno:', ...words((lexicon) => lexicon.unknown)]],
];

/** "Wait no" takes back and answers: its no is counted, so only the wait is a marker. */
function markersWithoutAnswer(): Words {
  const denials = new Set(words((lexicon) => lexicon.yesNo.no).flatMap(alternatives));
  return words((lexicon) => lexicon.corrections.markers)
    .flatMap(alternatives)
    .filter(
      (marker) => !denials.has(marker.split(' ').at(-1) ?? '') || !marker.includes(' ') || isTwice(marker),
    );
}

/** "No no" only says it louder. */
function isTwice(marker: string): boolean {
  return new Set(marker.split(' ')).size === 1;
}

/** No gap bridges what turns the sense: "me arrestaron pero no me condenaron". */
const turning: ReadonlySet<string> = new Set(
  words(({ yesNo }) => [...yesNo.denials, ...yesNo.negators, ...yesNo.contrasts]),
);

const withoutTopic = indexPhrases(general, undefined, turning);

/** What "I had" says depends on the question, and this one nobody knows. */
const ofNoTopic = indexPhrases<Tag>([['either', words(({ either }) => either.past)]], withoutTopic);

/** In these topics one answer tells that something has ended; said of a time to come it has not. */
const endings: Readonly<Partial<Record<Topic, 'yes' | 'no'>>> = {
  'open-case': 'no',
  supervision: 'no',
  custody: 'no',
  finished: 'yes',
};

const ongoing = words((lexicon) => lexicon.yesNo.ongoing);

const indexes: ReadonlyMap<Topic, PhraseIndex<Tag>> = new Map(
  topics.map((topic) => [topic, indexPhrases(contextOf(topic), withoutTopic)] as const),
);

function contextOf(topic: Topic): readonly (readonly [Tag, Words])[] {
  return [
    ...(endings[topic] === 'no' ? [['notOver', words((lexicon) => lexicon.yesNo.notYet)] as const] : []),
    [endings[topic] === 'yes' ? 'endsYes' : 'contextYes', words((lexicon) => lexicon.topics[topic].yes)],
    [endings[topic] === 'no' ? 'endsNo' : 'contextNo', words((lexicon) => lexicon.topics[topic].no)],
    ['either', words((lexicon) => lexicon.either.answers[topic] ?? [])],
    ...(topic === 'supervision' ? [['contextYes', ongoing] as const] : []),
    ...(topic === 'finished' ? [['contextNo', ongoing] as const] : []),
  ];
}
