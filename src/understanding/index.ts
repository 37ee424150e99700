export { isOptIn } from './is-opt-in.ts';
export { isReady } from './is-ready.ts';
export { read } from './read.ts';
export { tellsOfCourtSoon } from './tells-of-court-soon.ts';
export { tellsOfMistake } from './tells-of-mistake.ts';
export { readSideQuestion } from './side-questions/read-side-question.ts';
export { sideQuestions, type SideQuestion } from './side-questions/side-questions.ts';
export { otherLanguages, type OtherLanguage } from './other-languages/other-language.ts';
export type {
  Command,
  Feeling,
  DateValue,
  FirstContactValue,
  Language,
  Message,
  OffenceValue,
  OpenQuestion,
  Option,
  PlaceValue,
  QuestionKind,
  Reading,
  Unclear,
  Value,
} from './reading.ts';
