import type { AnswerValue, Question } from '../flows/question.ts';
import type { Answered, Told } from '../flows/screening/answers.ts';
import { pathTo } from '../flows/screening/positions.ts';
import { questions } from '../flows/screening/questions/index.ts';
import { deciding } from '../results/reason-said.ts';
import type { SaidValue, Say } from '../results/say.ts';
import { assess, type CaseFindings, type Finding, type Reason, type Standing } from '../rules/index.ts';
import type { Contact, Lookout } from '../store/store.ts';
import { readBack } from './read-back.ts';
import { broughtUpToDate, toldIn, type Session } from './session.ts';

/** One answer: the name of its question, and what was told. */
export type ToldLine = Readonly<{ name: Say; answer: SaidValue }>;

/** What is told about one case, and where each law stands for it: the headline first, then from open to shut. */
export type CaseInspection = Readonly<{ told: readonly ToldLine[]; findings: readonly FindingInspection[] }>;

/** A finding with the rows that decided it. */
export type FindingInspection = Finding & Readonly<{ since: readonly Reason[] }>;

/** What a session amounts to on a day, for whoever tries Adelante out. Words are put on later. */
export type Inspection = Readonly<{
  /** The places of the chart, from the outermost to the open question. */
  path: readonly string[];
  person: readonly ToldLine[];
  cases: readonly CaseInspection[];
}>;

/** Looks at somebody's conversation without taking a turn; none when there is none. */
export type Inspect = (contact: Contact) => Promise<Inspection | undefined>;

export function inspectWith(store: Lookout<Session>, today: () => string): Inspect {
  return async (contact) => {
    const { session } = await store.look(contact);
    return session && inspectionOf(session, today());
  };
}

export function inspectionOf(kept: Session, today: string): Inspection {
  const session = broughtUpToDate(kept);
  const told = toldIn(session);
  const { cases } = assess(told.person, told.records, today);
  return {
    path: pathTo(session.at),
    person: told.answers.filter(isAboutPerson).map(lineOf),
    cases: Array.from({ length: casesIn(told) }, (_, record) => ({
      told: told.answers.filter((one) => one.record === record && one.question !== 'review').map(lineOf),
      findings: findingsOf(cases[record]),
    })),
  };
}

/** A case somebody has begun to tell of may have no fact yet. */
function casesIn({ answers, records }: Told): number {
  return Math.max(records.length, ...answers.map(({ record = -1 }) => record + 1));
}

/** Where a person lives is a fact about them, though no law turns on it. */
function isAboutPerson({ question }: Answered): boolean {
  const { about }: Question = questions[question];
  return about === 'person' || question === 'where' || question === 'place';
}

function lineOf({ question, answer }: Answered): ToldLine {
  const read = readBack(question, answer);
  return { name: read.name, answer: placeIn(answer) ?? read.answer };
}

function placeIn(answer: AnswerValue): string | undefined {
  if (typeof answer !== 'object') return undefined;
  if ('zip' in answer) return answer.zip;
  return 'place' in answer ? answer.place : undefined;
}

function findingsOf(one: CaseFindings | undefined): readonly FindingInspection[] {
  if (one === undefined) return [];
  const others = one.findings.filter((finding) => finding !== one.headline);
  const inOrder = fromOpenToShut.flatMap((standing) => others.filter((other) => other.standing === standing));
  return [one.headline, ...inOrder].map((finding) => ({ ...finding, since: deciding(finding) }));
}

const fromOpenToShut = [
  'by-right',
  'judge-decides',
  'maybe-automatic',
  'later',
  'lawyer',
  'need-record',
  'not-this-law',
] as const satisfies readonly Standing[];
