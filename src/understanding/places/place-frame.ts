type Words = readonly string[];

/** Words that stand around the name of a place. */
export type PlaceFrame = Readonly<{
  livesIn: Words;
  /** Before a place that is not where the person lives: "I work in". */
  livesElsewhere: Words;
  /** Tells of a home, and of no court: "before I moved here". */
  livesHere: Words;
  /** Begins to tell where it was once more: "not here, it was". */
  toldAnew: Words;
  county: Words;
  street: Words;
  compass: Readonly<Record<'north' | 'south' | 'east' | 'west', Words>>;
  /** How the words that many names hold are written: "hts" for heights. */
  inNames: Readonly<Record<string, Words>>;
  noAddress: Words;
  short: Words;
}>;
