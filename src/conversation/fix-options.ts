import { lastRecord, type Answered, type Told } from '../flows/screening/answers.ts';
import { pagesTurned, picked, pickOf } from '../flows/screening/pick.ts';
import { questions, type QuestionId } from '../flows/screening/questions/index.ts';
import type { Question } from '../flows/question.ts';
import type { Say } from '../results/say.ts';
import { labelOf, lineOf, type OptionSay } from './read-back.ts';

/** What can be picked to be fixed: a case or the person, then one of their answers; a page of it. */
export function fixOptions(id: 'fix' | 'fix-case', told: Told): readonly OptionSay[] {
  return pageOf(allOf(id, told), pagesTurned(told, id));
}

/** What is not on the page: it is picked by its name. */
export function onOtherPages(id: 'fix' | 'fix-case', told: Told): readonly OptionSay[] {
  const shown = new Set(fixOptions(id, told).map((option) => option.id));
  return allOf(id, told).filter((option) => !shown.has(option.id));
}

function allOf(id: 'fix' | 'fix-case', told: Told): readonly OptionSay[] {
  return id === 'fix' ? fixableAnswers(told).map(lineOf) : [...casesOf(told), aboutThePerson];
}

/** The answers a person can go back to: those picked, or all about themself and about the case told last. */
export function fixableAnswers(told: Told): readonly Answered[] {
  const pick = picked(told);
  const record = typeof pick === 'number' ? pick : lastRecord(told);
  return answersOfAll(told).filter((one) =>
    one.record === undefined ? typeof pick !== 'number' : pick !== 'person' && one.record === record,
  );
}

/** All answers about the person and about any case, but for those that only found a case right. */
export function answersOfAll({ answers }: Told): readonly Answered[] {
  return answers.filter(({ question }) => {
    const { about }: Question = questions[question];
    return about === 'person' || (about === 'case' && question !== 'review');
  });
}

/** So many fit a text message. */
const most = 6;

/** After the last page comes the first one again. */
function pageOf(options: readonly OptionSay[], turned: number): readonly OptionSay[] {
  if (options.length <= most) return options;
  const onOne = most - 1;
  const from = (turned % Math.ceil(options.length / onOne)) * onOne;
  const goesOn = from + onOne < options.length;
  return [...options.slice(from, from + onOne), goesOn ? more : start];
}

const more: OptionSay = { id: 'more', label: { key: 'review.more' } };
/** The same pick: the next page is the first. */
const start: OptionSay = { ...more, label: { key: 'review.start' } };
const aboutThePerson: OptionSay = { id: 'person', label: { key: 'review.about-you' } };

/** The cases by their number. */
function casesOf(told: Told): readonly OptionSay[] {
  return Array.from({ length: lastRecord(told) + 1 }, (_, record) => ({
    id: pickOf(record),
    label: caseLine(told, record),
  }));
}

/** "Case 1: Misdemeanor, May 2015": as much as tells it from the others. */
function caseLine(told: Told, record: number): Say {
  const answerTo = (question: QuestionId) =>
    told.answers.find((one) => one.question === question && one.record === record)?.answer;
  const level = answerTo('level');
  const isKnown = typeof level === 'string' && level !== 'unsure';
  const kind = answerTo('case-kind');
  const what = isKnown
    ? labelOf('level', level)
    : labelOf('case-kind', typeof kind === 'string' ? kind : 'unsure');
  const when = dates.map(answerTo).find((answer) => typeof answer === 'object' && 'year' in answer);
  const values = { case: record + 1, what };
  return typeof when === 'object' && 'year' in when
    ? { key: 'review.case-dated', values: { ...values, when } }
    : { key: 'review.case', values };
}

/** The first of these that was told. */
const dates = ['sentenced', 'arrested', 'crime-date', 'released'] as const;
