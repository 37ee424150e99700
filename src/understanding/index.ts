export { isOptIn } from './is-opt-in.ts';
export { read } from './read.ts';
export type {
  Command,
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
