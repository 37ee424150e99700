import { describe, expect, test } from 'vitest';
import { inspectionOf, inspectWith, type Inspection } from '../../src/conversation/inspection.ts';
import { newSession, toldIn, type Session } from '../../src/conversation/session.ts';
import { screening } from '../../src/flows/screening/machine.ts';
import { replay } from '../../src/flows/screening/replay.ts';
import { questions, type QuestionId } from '../../src/flows/screening/questions/index.ts';
import { locales } from '../../src/i18n/locales.ts';
import { assess } from '../../src/rules/index.ts';
import { leaningBy, walkToResult } from '../flows/screening/walker.ts';
import { sessionAt } from './at-every-question.ts';

const today = '2026-11-23';

type Answers = Readonly<Partial<Record<QuestionId, string>>>;

const begun: Answers = {
  lang: 'en',
  consent: 'yes',
  pending: 'no',
  supervision: 'none',
  registration: 'yes',
  'case-kind': 'conviction',
  level: 'misdemeanor',
};
const done: Answers = {
  ...begun,
  registration: 'no',
  probation: 'yes',
  'probation-outcome': 'completed',
  offence: 'other',
};

function sessionAfter(answers: Answers): Session {
  const given = Object.entries(answers).map(([id, answer]) => {
    const question = id as QuestionId;
    return questions[question].about === 'case' ? { question, record: 0, answer } : { question, answer };
  });
  const { at, told } = replay(given);
  return { ...newSession('web-chat', 'en'), at, answers: told.answers };
}

describe('a conversation from inside', () => {
  test('is at the places of the chart around the open question', () => {
    expect(inspectionOf(sessionAfter(begun), today).path).toEqual([
      'record',
      'probation-of-case',
      'probation',
    ]);
    expect(inspectionOf(newSession('web-chat', null), today)).toEqual({
      path: ['welcome', 'lang'],
      person: [],
      cases: [],
    });
  });

  test('shows each answer with the case it is about, and repeats none that could shame', () => {
    const { person, cases } = inspectionOf(sessionAfter(begun), today);
    expect(person.map(({ name, answer }) => [name.key, answer])).toEqual([
      ['questions.pending.name', { key: 'choices.no' }],
      ['questions.supervision.name', { key: 'questions.supervision.choices.none' }],
      ['questions.registration.name', { key: 'review.told' }],
    ]);
    expect(cases.map(({ told }) => told.map(({ name }) => name.key))).toEqual([
      ['questions.case-kind.name', 'questions.level.name'],
    ]);
  });

  test('shows the headline first, with the rows that decided it', () => {
    const [first] = inspectionOf(sessionAfter(done), today).cases[0]?.findings ?? [];
    expect(first).toMatchObject({
      relief: 'pc-1203-4-dismissal',
      standing: 'by-right',
      since: [{ key: 'probation-completed', effect: 'grants', cite: 'PEN 1203.4(a)(1)' }],
    });
  });

  test.each(Array.from({ length: 20 }, (_, seed) => seed))(
    'shows what the law says of each case, no more and no less (walk %i)',
    (seed) => {
      const { told } = walkToResult(leaningBy(seed));
      const session: Session = { ...newSession('web-chat', 'en'), at: 'after', answers: told.answers };
      const plan = assess(told.person, toldIn(session).records, today);
      expect(inspectionOf(session, today).cases.map(sorted)).toEqual(
        plan.cases.map(({ findings }) =>
          findings.map(({ relief, standing }) => `${relief} ${standing}`).sort(),
        ),
      );
    },
  );

  test('is there at every question', () => {
    for (const [id, at] of sessionAt) {
      const { path } = inspectionOf(at('es'), today);
      expect(path.at(-1)).toBe(id);
    }
  });

  test('is nothing for somebody who never wrote', async () => {
    const look = () => Promise.resolve({ session: undefined, optedOut: true });
    const contact = { channel: 'web-chat', address: 'a' };
    expect(await inspectWith({ look }, () => today)(contact)).toBeUndefined();
  });
});

test('every place of the chart that holds questions has a name', () => {
  const held = (place: typeof screening.root): readonly string[] =>
    Object.values<typeof screening.root>(place.states).flatMap((inner) =>
      Object.keys(inner.states).length > 0 ? [inner.key, ...held(inner)] : [],
    );
  expect(Object.keys(locales.en.pages.inspector.places).sort()).toEqual([...held(screening.root)].sort());
});

function sorted({ findings }: Inspection['cases'][number]): readonly string[] {
  return findings.map(({ relief, standing }) => `${relief} ${standing}`).sort();
}
