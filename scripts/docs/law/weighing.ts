/** How rows are weighed, one step a line, in words. */
export const weighing: readonly string[] = [
  'A law that does not reach the case, or a known bar: **not this law**. A known bar beats an unknown fact.',
  'A known fact that we leave to a lawyer: **lawyer**.',
  'Something still open or running today (an open case, a sentence, supervision, this probation): **later**, with a date only when this probation has one.',
  'The court, the conviction, the level or the sentence is unknown, so that another law may reach the case: **need the record**. No date of this law is said.',
  'What this law itself waits for, its years or a sentence not done: **later**, with the latest of the dates.',
  'Another unknown fact the answer turns on: **need the record**. Nobody guesses.',
  'A fact that leaves it to the judge: **the judge decides**.',
  'Otherwise what the law grants: **by right** where the statute says "shall", **the judge decides** where it says "may", **maybe automatic** where the state acts by itself.',
];

/** What the marks on a row mean. */
export const marksExplained =
  'A row marked "a lawyer too" leaves the standing as it is and says that a lawyer should see the case. A row marked "said at once" is said with the headline, not only when somebody asks why. A row with an open question holds the cautious answer: the later date or the weaker standing.';
