import type { Language } from '../channels/channel.ts';
import type { CaseInspection, FindingInspection, Inspection, ToldLine } from '../conversation/inspection.ts';
import { wordSay, wordValue } from '../conversation/word.ts';
import { dayInWords } from '../i18n/dates.ts';
import { words, type Values } from '../i18n/words.ts';
import { reasonSaid } from '../results/reason-said.ts';

/** A place of the chart: its id, and its name. */
type Step = Readonly<{ id: string; name: string }>;

/** A row that decided: its key, its sentence and the law behind it. */
type Row = Readonly<{ key: string; text: string; cite: string }>;

export type FindingInspected = Readonly<{
  relief: string;
  standing: string;
  /** Whether a person may ask for it today. */
  isOpen: boolean;
  from?: string;
  since: readonly Row[];
  /** Facts nobody told that it turns on, by name. */
  missing?: Readonly<{ label: string; facts: readonly string[] }>;
}>;

export type PartInspected = Readonly<{
  heading: string;
  told: readonly Readonly<{ name: string; answer: string }>[];
  /** The headline, and the other laws that say something of the case. */
  near: readonly FindingInspected[];
  /** Laws that are shut, or of which nothing can be said yet. */
  far: Readonly<{ summary: string; findings: readonly FindingInspected[] }>;
}>;

/** An inspection in words, as the practice page shows it. */
export type Inspected = Readonly<{
  place: Readonly<{ heading: string; path: readonly Step[] }>;
  parts: readonly PartInspected[];
}>;

export function inWords({ path, person, cases }: Inspection, language: Language): Inspected {
  const say = (key: string, values?: Values) => words(language, `pages.inspector.${key}`, values);
  const aboutPerson = { told: person, findings: [] };
  return {
    place: {
      heading: say('place'),
      path: path.map((id, at) => ({
        id,
        name: at === path.length - 1 ? words(language, `questions.${id}.name`) : say(`places.${id}`),
      })),
    },
    parts: [
      ...(person.length > 0 ? [part(say('person'), aboutPerson, language)] : []),
      ...cases.map((one, at) => part(say('case', { case: at + 1 }), one, language)),
    ],
  };
}

function part(heading: string, { told, findings }: CaseInspection, language: Language): PartInspected {
  const worded = findings.map((one, at) => ({ isNear: at === 0 || isNear(one), in: finding(one, language) }));
  const far = worded.filter((one) => !one.isNear).map((one) => one.in);
  return {
    heading,
    told: told.map((line) => toldLine(line, language)),
    near: worded.filter((one) => one.isNear).map((one) => one.in),
    far: { summary: words(language, 'pages.inspector.far', { count: far.length }), findings: far },
  };
}

function isNear({ standing }: FindingInspection): boolean {
  return standing !== 'not-this-law' && standing !== 'need-record';
}

function toldLine({ name, answer }: ToldLine, language: Language) {
  return { name: wordSay(name, language), answer: String(wordValue(answer, language)) };
}

function finding(one: FindingInspection, language: Language): FindingInspected {
  const { relief, standing, eligibleFrom, since, missing } = one;
  return {
    relief: words(language, `reliefs.${relief}.short`),
    standing: words(language, `law.standings.${standing}`),
    isOpen: standing === 'by-right' || standing === 'judge-decides',
    ...(eligibleFrom && {
      from: words(language, 'pages.inspector.from', { date: dayInWords(language, eligibleFrom.date) }),
    }),
    since: since.map((reason) => ({
      key: reason.key,
      text: wordSay(reasonSaid(reason), language),
      cite: reason.cite,
    })),
    ...(standing === 'need-record' && {
      missing: { label: words(language, 'pages.inspector.missing'), facts: missing },
    }),
  };
}
