import type { Choice, Language, Outbound } from '../channels/channel.ts';
import { dayInWords, monthInWords } from '../i18n/dates.ts';
import { languagesInWords } from '../i18n/languages.ts';
import { words } from '../i18n/words.ts';
import type { SaidMonth, SaidValue, Say } from '../results/say.ts';
import type { Reply, ReplyChoice } from './reply.ts';

/** A reply in the person's language, or in both while they have not chosen one. */
export function word(reply: Reply, language: Language | null): Outbound {
  const choices = reply.choices ?? [];
  return {
    text: language === null ? inBoth(reply) : inOne(reply, language),
    language: language ?? 'both',
    ...(reply.writtenIn === undefined ? {} : { writtenIn: reply.writtenIn }),
    ...(choices.length > 0 ? { choices: choices.map((choice) => wordChoice(choice, language ?? 'en')) } : {}),
  };
}

export function wordSay({ key, values }: Say, language: Language): string {
  if (values === undefined) return words(language, key);
  const worded = Object.entries(values).map(([name, value]) => [name, wordValue(value, language)] as const);
  return words(language, key, Object.fromEntries(worded));
}

function inOne({ says }: Reply, language: Language): string {
  return says.map((say) => wordSay(say, language)).join('\n');
}

/** What reads the same in both is said once. */
function inBoth(reply: Reply): string {
  return [...new Set([inOne(reply, 'en'), inOne(reply, 'es')])].join('\n');
}

function wordChoice({ say, label }: ReplyChoice, language: Language): Choice {
  return { say: typeof say === 'string' ? say : wordSay(say, language), label: wordSay(label, language) };
}

export function wordValue(value: SaidValue, language: Language): string | number {
  if (typeof value !== 'object') return value;
  if ('key' in value) return wordSay(value, language);
  if ('en' in value) return value[language];
  if ('languages' in value) return languagesInWords(language, value.languages);
  return 'date' in value ? dayInWords(language, value.date) : wordMonth(value, language);
}

function wordMonth({ year, month, approx }: SaidMonth, language: Language): string {
  const key = `dates.${approx ? 'about-' : ''}${month === undefined ? 'year' : 'month'}`;
  const values = month === undefined ? { year } : { year, month: monthInWords(language, month) };
  return words(language, key, values);
}
