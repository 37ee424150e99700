import type { Command, Language } from './reading.ts';
import type { DateEvent, optionIds, Topic } from './questions.ts';
import type { PlaceFrame } from './places/place-frame.ts';
import type { SuicideSign, ViolenceSign } from './signs.ts';
import type { Concept } from './side-questions/concepts.ts';

/** Words and phrases as people type them, accents optional; `indexPhrases` says what `{a,b}`, `~2` and `=` mean. */
export type Words = readonly string[];

type SpokenCommand = Exclude<Command, 'stop' | 'lang-en' | 'lang-es'>;

/** The words of a yes/no answer, by how much each may be trusted. */
export type YesNoWords = Readonly<{
  yes: Words;
  no: Words;
  /** Yes wherever they stand, for they can be nothing else; unless somebody is quoted: "he said yes". */
  plainYes: Words;
  quotes: Words;
  /** Yes only when the clause says nothing else: "right", "true". */
  yesAlone: Words;
  /** "Should be": a guess that is a yes when the clause says nothing else. */
  guessAlone: Words;
  /** Short answers that repeat the question's verb; they count when the clause says nothing else. */
  echoes: Words;
  hedgedYes: Words;
  hedgedNo: Words;
  hedges: Words;
  /** Verbs of thinking: "I don't think" denies what comes after it. */
  doubts: Words;
  /** End a thought: "I don't think so". */
  agreed: Words;
  /** Turn what follows: "not". Alone at the end of a clause they are a no. */
  negators: Words;
  /** Negators of several things at once: "neither", "nor". */
  again: Words;
  /** A no by themselves, and they turn what follows: "never". */
  strongNo: Words;
  /** The same of time: "not yet". Asked whether something goes on, it does not tell. */
  notYet: Words;
  /** Hold a yes or no word and mean neither: "no problem". */
  notAnAnswer: Words;
  /** Turn a word we do not know into something we do not know: "no papers" answers nothing. */
  denials: Words;
  /** After "no" these begin something new: "no i finished". */
  openers: Words;
  /** After these a "not" before them is done with: "not prison, just jail". */
  only: Words;
  /** A yes or no at the end, right after these, is what it comes to: "so no". */
  conclusions: Words;
  /** Begin what is set against the words before: "but". */
  contrasts: Words;
  /** Before what is left out of all of it, what only looks like that, and what is owed in money. */
  allBut: Readonly<Record<'leftOut' | 'nothing' | 'owed', Words>>;
  /** Begin a phrase that tells of something over and gone; a "never" before it does not bring it back. */
  pastStates: Words;
  /** Begin another part of the sentence: "which", "so", "I". */
  links: Words;
  /** Begin a clause that asks what is meant: "is that". */
  asksBack: Words;
  /** Tell a fact of the case: instead of a yes to a read-back it is told because it is not so. */
  restates: Words;
  /** What the person does now and again because they are supervised. */
  ongoing: Words;
  /** Supervision put on somebody, then or now: no coming out beside it is the end of it. */
  imposed: Words;
  /** Coming out, which may begin the supervision as well as end it. */
  release: Words;
  /** "I write for my son"; words of the writer themselves; and somebody not named: "he is". */
  forAnother: Readonly<Record<'onBehalf' | 'oneself' | 'unnamed', Words>>;
  /** Said beside an answer, whatever it is: "thank god", "to be honest". */
  asides: Words;
  /** Whoever else may be talked of: what is said of them answers nothing about the person. */
  others: Words;
  /** Others who say what the person has: "my wife says I". */
  reminders: Words;
  /** "Until": what lasts until a year gone by is over, and a "not" before it does not turn it. */
  untils: Words;
  /** Stand for what was named before: "it", "lo". */
  pronouns: Words;
  /** In a language where they follow a "no" that denies what stands before it: "caso no tengo". */
  verbs: Words;
  /** Begin what follows from the words before: "so". */
  turns: Words;
  /** What stands after these is not said to be so: "I wonder if". */
  conditions: Words;
  /** Talk of a time to come: what ends then has not ended. */
  future: Words;
}>;

export type DateWords = Readonly<{
  /** January first. */
  months: readonly [Words, Words, Words, Words, Words, Words, Words, Words, Words, Words, Words, Words];
  years: Words;
  monthUnits: Words;
  weeks: Words;
  days: Words;
  /** Before the count ("hace 5 años") and after it ("5 years ago"). */
  agoBefore: Words;
  agoAfter: Words;
  aheadBefore: Words;
  aheadAfter: Words;
  /** Spring, summer, fall and winter. */
  seasons: readonly [Words, Words, Words, Words];
  /** Before a day of the month, and before a decade. */
  beforeDay: Words;
  beforeDecade: Words;
  /** "A year" is one. */
  one: Words;
  aDecade: Words;
  halfAYear: Words;
  aboutAYear: Words;
  approx: Words;
  partOfYear: Words;
  lastYear: Words;
  yearBeforeLast: Words;
  thisYear: Words;
  nextYear: Words;
  /** Days from today, and weeks, of which nobody knows the day. */
  nearDays: readonly (readonly [days: number, words: Words])[];
  nearWeeks: readonly (readonly [days: number, words: Words])[];
  monthBeforeLast: Words;
  lastMonth: Words;
  thisMonth: Words;
  nextMonth: Words;
  last: Words;
  /** "Next march", "marzo que viene". */
  next: Words;
  /** "2 more years", "otros 2 años": what is still to come. */
  more: Words;
  /** "This december". */
  this: Words;
  yearFollows: Words;
  /** Between a month in figures and its year. */
  ofYear: Words;
  /** Before a year in two figures: "in 07". */
  inYear: Words;
  /** On one side of a date, nobody knows how far: "before 2011". */
  beside: Words;
  /** The same, and so near that the date itself says about when: "right before christmas". */
  nearlyBeside: Words;
  /** "Not 2018". */
  not: Words;
  /** Hold a word that makes dates vague and say nothing of the date: "terminated early". */
  plain: Words;
  /** What of a case a date belongs to: "arrested in 2009, sentenced in 2010". */
  events: Readonly<Record<DateEvent, Words>>;
  /** Between two events. */
  then: Words;
  /** "When I was 22". */
  ages: Words;
  vague: Words;
  or: Words;
  /** Tell of a time gone by. */
  past: Words;
  notAMonth: Words;
}>;

export type NumberWords = Readonly<{
  cardinals: Readonly<Record<string, number>>;
  ordinals: Readonly<Record<string, number>>;
  /** Between the parts of one number: "y", "and". */
  joins: Words;
  amounts: Readonly<Record<string, number>>;
  vague: Words;
  /** Before and after what several come to: "so 3", "3 in all". */
  sumBefore: Words;
  sumAfter: Words;
  /** It is the only one, and what says that there is another: "just that one". */
  alone: Words;
  another: Words;
  /** Before what is one of those counted: "3 counting the one in Fresno". */
  among: Words;
}>;

export type OffenceWords = Readonly<{
  /** What people call an offence, by the card it is. */
  names: Readonly<Record<string, Words>>;
  /** What people call a code, by the name we give it. */
  codes: Readonly<Record<string, Words>>;
  /** Between the name of a code and its number: "section". */
  sectionWords: Words;
  /** After a number, so that it counts something and is no section: "dollars". */
  counted: Words;
  /** Between two names: two were meant, or one of two. */
  bothOf: Words;
  /** Beside an offence: it was tried, and not done. */
  attempts: Words;
}>;

/** Everything one language understands. A list that is missing does not compile. */
export type Lexicon = Readonly<{
  language: Language;
  texting: Readonly<Record<string, string>>;
  textingAlone: Readonly<Record<string, string>>;
  courtesy: Words;
  insults: Words;
  fillers: Words;
  chatter: Words;
  clauseBreaks: Words;
  /** Hold such a word, and no clause ends there: "all but". */
  unbroken: Words;
  questionOpeners: Words;
  /** Begin like a question, and ask nothing: "why not". */
  asksNothing: Words;
  /** Words that can begin nothing but a question. */
  interrogatives: Words;
  corrections: Readonly<{
    markers: Words;
    previous: Words;
    /** Before what was said and is not so, and before what is: "I said felony, it was". */
    said: Words;
    isReally: Words;
  }>;
  unknown: Words;
  /** Begin like "I don't know" and deny something else: "no se acaba". */
  notUnknown: Words;
  /** After "no se" these leave it as it is; a verb makes it another thing. */
  afterUnknown: Words;
  /** After "I don't know" these tell what is not known: "when", "how long". */
  unknownThing: Words;
  yesNo: YesNoWords;
  topics: Readonly<Record<Topic, Readonly<{ yes: Words; no: Words }>>>;
  options: {
    readonly [Question in keyof typeof optionIds]: Readonly<
      Record<(typeof optionIds)[Question][number], Words>
    >;
  };
  /** Words that fit one answer as well as another: by topic for yes and no, and by question for choices. */
  either: Readonly<{
    answers: Readonly<Partial<Record<Topic, Words>>>;
    /** The verb again, but of a time gone by. */
    past: Words;
    options: Readonly<Partial<Record<keyof typeof optionIds, Words>>>;
  }>;
  /** What is named after these did not come to pass: "almost". */
  unreal: Words;
  /** Said last, what was named is no longer so, and to what it came is not told: "a felony but it got reduced". */
  reduced: Words;
  /** What is named after these is what it became: "reduced to". */
  becomes: Words;
  optionFrame: Words;
  /** Right before the number of an option, whatever else is said: "option 2". */
  optionPointers: Words;
  /** The same words before another number: "case number 2". */
  otherNumbers: Words;
  lastOption: Words;
  severalOptions: Words;
  /** Undo an opt-out; only as the whole message. */
  optIn: Words;
  optOut: Words;
  /** Stop words that answer some questions: "no more". */
  optOutOrAnswer: Words;
  /** Stop words that are said to us when they are the last word: "no thanks stop". */
  optOutLast: Words;
  /** Before such a last word these make it something told: "the bus stop". */
  optOutNotLast: Words;
  optOutGuards: Words;
  /** Beside a stop word these say nothing: "enough, stop". */
  optOutFrame: Words;
  crisis: Readonly<{
    suicide: Words;
    violence: Words;
    idioms: Words;
    self: Words;
    /** Done to the person, and maybe over. */
    past: Words;
    /** Says that a bad time is behind: what is told of long ago is then no crisis of any kind. */
    recovered: Words;
    /** What was done is over when it is told so, unless something says that it goes on. */
    longAgo: Words;
    now: Words;
    /** A crisis only when two kinds of them meet: a rope, and a letter to the children. */
    signs: Readonly<{
      suicide: Readonly<Record<SuicideSign, Words>>;
      violence: Readonly<Record<ViolenceSign, Words>>;
    }>;
    /** Who may do it to the person. */
    aggressors: Words;
  }>;
  /** After a crisis: all of a message that says to go on. */
  ready: Words;
  switchTo: Readonly<Record<Language, Words>>;
  commands: Readonly<Record<SpokenCommand, Words>>;
  /** To delete, without a word on what: it may be the record. */
  deleteWhat: Words;
  numbers: NumberWords;
  dates: DateWords;
  places: Readonly<Record<string, Words>>;
  offences: OffenceWords;
  placeFrame: PlaceFrame;
  sideQuestions: Readonly<Record<Concept, Words>>;
  /** Fear, hardship and court within days, told and not asked: "I can not pay". */
  worries: Readonly<{ immigration: Words; cost: Words; courtSoon: Words }>;
  /** Thanks, what may stand beside them, and how somebody feels. */
  feelings: Readonly<Record<'thanks' | 'besideThanks' | 'sadness', Words>>;
  greetings: Words;
  /** What a phone writes before our own words when the person puts a heart or a thumb on them. */
  reactions: Words;
  neverRespelled: Words;
  /** Too common to pick an option whose label holds them. */
  inManyLabels: Words;
}>;
