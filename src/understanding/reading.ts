import type { OtherLanguage } from './other-languages/other-language.ts';
import type { SideQuestion } from './side-questions/side-questions.ts';

/** An option as it was shown, numbered as it was shown. */
export type Option = Readonly<{ n: number; id: string; label: string }>;

export type QuestionKind =
  'yesno' | 'choice' | 'date' | 'place' | 'number' | 'offence' | 'text' | 'first-contact';

/** What the reader needs to know of the open question. */
export type OpenQuestion = Readonly<{
  id: string;
  kind: QuestionKind;
  options?: readonly Option[];
  /** A date question that only takes days gone by. */
  pastOnly?: boolean;
  /** A date question that only takes days to come. */
  futureOnly?: boolean;
  sub?: 'confirm';
}>;

export type Language = 'en' | 'es';

/** One message to read. `language` is null before the first message; `today` is an ISO date. */
export type Message = Readonly<{
  text: string;
  language: Language | null;
  question: OpenQuestion;
  previous?: OpenQuestion;
  today: string;
}>;

export type DateValue = Readonly<{ year: number; month?: number; approx?: boolean }>;
export type PlaceValue = Readonly<{ zip: string } | { place: string }>;
export type FirstContactValue = Readonly<{ lang: Language | 'both' }>;

/**
 * A section as it was cited, what its everyday name stands for, or both; the table of offences knows which there are.
 * `attempt`: the words beside the section say that it was tried, and not done.
 */
export type OffenceValue =
  Readonly<{ cite: string; card?: string; attempt?: true }> | Readonly<{ card: string }>;

/** yesno: a boolean; choice: the option's id; number: an integer; text: the words as given. */
export type Value = boolean | string | number | DateValue | PlaceValue | OffenceValue | FirstContactValue;

export type Command =
  | 'help'
  | 'stop'
  | 'start-over'
  | 'back'
  | 'menu'
  | 'delete-data'
  | 'human'
  | 'repeat'
  | 'skip'
  | 'why'
  | 'link'
  | 'code'
  | 'lang-en'
  | 'lang-es';

export type Unclear = 'no-answer' | 'off-topic' | 'abuse' | 'ambiguous' | 'incomplete' | 'out-of-range';

export type Feeling = 'thanks' | 'sadness';

/** `otherLanguage`: the message is in a language that we know when we see it and do not speak. */
export type Reading =
  | Readonly<{ kind: 'value'; value: Value; hedged?: true; otherLanguage?: OtherLanguage }>
  | Readonly<{ kind: 'unknown' }>
  /** `ofWhat`: to delete, and nobody said what; it may be the record. */
  | Readonly<{ kind: 'command'; command: Command; ofWhat?: 'unknown' }>
  | Readonly<{ kind: 'correct'; target: string; to: Value }>
  /** `afraid`: what we do with an answer is to be said first. */
  | Readonly<{ kind: 'faq'; intent: SideQuestion; answer?: Value; afraid?: true }>
  /** A side question that could be either of two. */
  | Readonly<{ kind: 'either-faq'; intents: readonly [SideQuestion, SideQuestion]; answer?: Value }>
  | Readonly<{ kind: 'crisis'; crisis: 'suicide' | 'violence'; otherLanguage?: OtherLanguage }>
  | Readonly<{ kind: 'not-understood'; reason: Unclear; otherLanguage?: OtherLanguage; feeling?: Feeling }>;
