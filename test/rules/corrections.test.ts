import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { corrections } from '../../scripts/docs/law/corrections.ts';
import { locales as allWords } from '../../src/i18n/locales.ts';
import { organizations } from '../referrals/directory.ts';
import { wordSay } from '../../src/conversation/word.ts';
import { nextSteps } from '../../src/results/next-steps.ts';
import { decide } from '../../src/rules/decide.ts';
import { assess, unknownCase, unknownPerson } from '../../src/rules/index.ts';
import type { Facts, ReliefId, Standing } from '../../src/rules/index.ts';
import { reliefs } from '../../src/rules/reliefs/index.ts';
import { usualDay } from './reliefs/casebook.ts';
import { free, misdemeanorWithoutProbation, prisonFinished, probationFinished } from './reliefs/usual.ts';
import { leavesOf } from '../i18n/leaves.ts';

/**
 * What popular articles get wrong, held right. `docs/law/corrections.md` names each of these tests by its title.
 */

const probation: Facts = { ...free, ...probationFinished };
const misdemeanor: Facts = { ...free, ...misdemeanorWithoutProbation };
const infraction: Facts = { ...misdemeanor, level: 'infraction', sentence: 'unknown' };
const prison: Facts = { ...free, ...prisonFinished };

const r1 = 'pc-1203-4-dismissal';
const r2 = 'pc-1203-4a-dismissal';
const r3 = 'pc-1203-41-dismissal';
const automatic = 'pc-1203-425-automatic';

type Told = Readonly<{ story: string; facts: Facts; relief: ReliefId; standing: Standing; because?: string }>;

/** Every case comes out as the table says. */
function comesOut(table: readonly Told[]): void {
  for (const { story, facts, relief, standing, because } of table) {
    const found = findingOf(relief, facts);
    expect([story, found.standing]).toEqual([story, standing]);
    if (because !== undefined) expect(found.reasons.map(({ key }) => key)).toContain(because);
  }
}

function findingOf(id: ReliefId, facts: Facts) {
  const relief = reliefs.find((one) => one.id === id);
  if (relief === undefined) throw new Error(`There is no relief ${id}.`);
  return decide(relief, facts, usualDay);
}

/** The next steps after a clean probation, as a person reads them, a line each. */
function nextIn(language: 'en' | 'es'): string {
  const plan = assess(probation, [probation], usualDay);
  return nextSteps(plan)
    .map((saying) => saying.map((say) => wordSay(say, language)).join(' '))
    .join('\n');
}

const texts = Object.values(allWords).flatMap((words) => leavesOf(words).map(([, text]) => text));
const dismissals = Object.values(allWords).flatMap(({ reliefs: words }) =>
  Object.entries(words).filter(([id]) => id.endsWith('-dismissal')),
);
const { en, es } = allWords;

test('no text says that a case is removed, erased or expunged', () => {
  const never = /\b(removed|erased?|expunged|wiped)\b|\b(borrad[oa]s?|eliminad[oa]s?)\b/i;
  expect(texts.filter((text) => never.test(text))).toEqual([]);
});

test('unpaid restitution is not even a fact, and the person hears that it cannot be the reason for a no', () => {
  const facts = Object.keys({ ...unknownPerson, ...unknownCase }).join(' ');
  expect(facts).not.toMatch(/restitution|money|paid|fines?\b/i);
  for (const [relief, facts, cite] of [
    [r1, probation, 'PEN 1203.4(c)(3)'],
    [r2, misdemeanor, 'PEN 1203.4a(e)'],
    [r3, prison, 'PEN 1203.41(d)'],
  ] as const) {
    expect(findingOf(relief, facts).reasons).toContainEqual({ key: 'restitution', effect: 'notes', cite });
  }
  expect(en.reasons.restitution).toContain('cannot be the reason for a no');
  expect(es.reasons.restitution).toContain('no puede ser motivo para un no');
});

test('whoever did not simply complete probation has a way too', () => {
  comesOut([
    {
      story: 'ended early',
      facts: { ...probation, probation: 'ended-early' },
      relief: r1,
      standing: 'by-right',
    },
    {
      story: 'a violation',
      facts: { ...probation, probation: 'violated' },
      relief: r1,
      standing: 'judge-decides',
    },
    {
      story: 'revoked',
      facts: { ...probation, probation: 'revoked' },
      relief: r1,
      standing: 'judge-decides',
    },
    { story: 'no probation, a misdemeanor', facts: misdemeanor, relief: r2, standing: 'by-right' },
    { story: 'state prison', facts: prison, relief: r3, standing: 'judge-decides' },
  ]);
});

test('whatever is still open or running today comes first, in any case', () => {
  const each: readonly (readonly [ReliefId, Facts])[] = [
    [r1, probation],
    [r2, misdemeanor],
    [r3, prison],
  ];
  for (const [relief, facts] of each) {
    comesOut([
      { story: 'an open case', facts: { ...facts, facingCharges: 'yes' }, relief, standing: 'later' },
      { story: 'serving', facts: { ...facts, serving: 'yes' }, relief, standing: 'later' },
      { story: 'on parole', facts: { ...facts, supervision: 'after-custody' }, relief, standing: 'later' },
    ]);
  }
  comesOut([
    {
      story: 'other probation',
      facts: { ...probation, supervision: 'probation' },
      relief: r1,
      standing: 'later',
    },
    {
      story: 'other probation',
      facts: { ...prison, supervision: 'probation' },
      relief: r3,
      standing: 'later',
    },
  ]);
});

test('state prison is open to the judge, strike or not; only registration shuts it', () => {
  const strike: Facts = { ...prison, offence: 'pc-211', seriousOrViolent: 'yes' };
  comesOut([
    { story: 'a plain prison felony', facts: prison, relief: r3, standing: 'judge-decides' },
    {
      story: 'a strike',
      facts: strike,
      relief: r3,
      standing: 'judge-decides',
      because: 'serious-or-violent',
    },
    {
      story: 'it required registration',
      facts: { ...prison, requiredRegistration: 'yes' },
      relief: r3,
      standing: 'not-this-law',
      because: 'prison-with-registration',
    },
  ]);
});

test('a list shuts the petition, and "serious or violent" only what the state does by itself', () => {
  const robbery: Facts = { ...prison, offence: 'pc-211', seriousOrViolent: 'yes' };
  comesOut([
    {
      story: 'PEN 288(a), on the list',
      facts: { ...probation, level: 'felony', offence: 'pc-288-a' },
      relief: r1,
      standing: 'not-this-law',
      because: 'listed-offence',
    },
    {
      story: 'robbery with probation, serious and violent',
      facts: { ...probation, level: 'felony', offence: 'pc-211', seriousOrViolent: 'yes' },
      relief: r1,
      standing: 'by-right',
    },
    { story: 'robbery, prison: the judge', facts: robbery, relief: r3, standing: 'judge-decides' },
    { story: 'robbery, prison: not by itself', facts: robbery, relief: automatic, standing: 'not-this-law' },
  ]);
});

test('an infraction has a way after a year, a traffic ticket has none', () => {
  comesOut([
    { story: 'no traffic ticket', facts: infraction, relief: r2, standing: 'by-right' },
    {
      story: 'this year',
      facts: { ...infraction, sentenced: { year: 2026, month: 3, day: 14 } },
      relief: r2,
      standing: 'later',
    },
    {
      story: 'a traffic ticket',
      facts: { ...infraction, offence: 'traffic-ticket' },
      relief: r2,
      standing: 'not-this-law',
    },
  ]);
});

test('the next step is papers and 15 days for the prosecutor, and an infraction is decided on paper', () => {
  expect(nextIn('en')).toContain('15 days');
  expect(nextIn('es')).toContain('15 días');
  expect(findingOf(r2, infraction).reasons.map(({ key }) => key)).toContain('year-passed-infraction');
  expect(en.reasons['year-passed-infraction']).toContain('on paper');
  expect(es.reasons['year-passed-infraction']).toContain('por escrito');
});

test('what the state may have done by itself is told beside the petition, and never as done', () => {
  const [only] = assess(probation, [probation], usualDay).cases;
  expect(only?.headline.relief).toBe(r1);
  expect(only?.findings).toContainEqual(
    expect.objectContaining({ relief: automatic, standing: 'maybe-automatic' }),
  );
  expect(en.reasons['automatic-after-probation']).toMatch(/\bmay have marked\b/);
  expect(es.reasons['automatic-after-probation']).toMatch(/puede que/i);
});

describe('every plan', () => {
  const { cautions } = assess(probation, [probation], usualDay);

  test('every plan says who may still ask', () => {
    expect(cautions).toContain('disclosure');
    for (const who of [/Government jobs/, /licenses/, /public office/, /Lottery/, /federal/, /immigration/]) {
      expect(en.cautions.more.disclosure).toMatch(who);
    }
    for (const who of [
      /trabajos y puestos del gobierno/,
      /licencias/,
      /Lottery/,
      /federales/,
      /migratorios/,
    ]) {
      expect(es.cautions.more.disclosure).toMatch(who);
    }
  });

  test('every plan warns about guns, and no text gives them back', () => {
    expect(cautions).toContain('guns');
    expect(en.cautions.short.guns).toContain('No gun rights come back: do not get or hold a gun');
    expect(es.cautions.short.guns).toMatch(/no devuelve el derecho a armas: no tenga una/i);
    const givesBack =
      /(gives?|restores?|returns?) (you )?(back )?(your |the )?(gun|right to (own|have) a gun)/i;
    const devuelve = /devuelve (el derecho a tener |sus )?armas/i;
    const promises = texts.filter((text) => givesBack.test(text) || devuelve.test(text));
    expect(promises.filter((text) => !/\bnot\b|\bno\b/i.test(text))).toEqual([]);
  });

  test('every plan sends who is no citizen to an immigration lawyer first, and nobody is asked', () => {
    expect(cautions).toContain('immigration');
    expect(en.cautions.short.immigration).toMatch(/immigration lawyer before you file/);
    expect(es.cautions.short.immigration).toMatch(/migratorio antes de pedirlo o salir/);
    expect(Object.keys({ ...unknownPerson, ...unknownCase }).join(' ')).not.toMatch(
      /citizen|immigra|status/i,
    );
  });
});

test('where the statute says "shall", the person hears that the judge must grant it', () => {
  const granted: readonly (readonly [ReliefId, Facts])[] = [
    [r1, probation],
    [r1, { ...probation, probation: 'ended-early' }],
    [r2, misdemeanor],
    [r2, infraction],
  ];
  for (const [relief, facts] of granted) {
    const { standing, reasons } = findingOf(relief, facts);
    const [grant] = reasons.filter(({ effect }) => effect === 'grants').map(({ key }) => key);
    expect(standing).toBe('by-right');
    expect(new Map(Object.entries(en.reasons)).get(grant ?? '')).toContain(
      'the law says the judge must grant it',
    );
    expect(new Map(Object.entries(es.reasons)).get(grant ?? '')).toContain(
      'la ley dice que el juez debe concederlo',
    );
  }
});

test('no text says how long a court takes', () => {
  const { result, 'next-steps': next, cautions } = en;
  const { result: resultado, 'next-steps': luego, cautions: avisos } = es;
  const said = [result, next, cautions, resultado, luego, avisos].flatMap((words) =>
    leavesOf(words).map(([, text]) => text),
  );
  expect(said.filter((text) => /\b(weeks?|months?|semanas?|mes(es)?)\b/i.test(text))).toEqual([]);
});

test('no fee is named for a petition, and the fee waiver is', () => {
  const [filing = '', presentar = ''] = [nextIn('en'), nextIn('es')].map((text) =>
    text.split('\n').find((line) => line.includes('FW-001')),
  );
  expect(filing).toMatch(/sets no fee.*FW-001/);
  expect(presentar).toMatch(/no pone cuota.*FW-001/);
  expect(filing + presentar).not.toContain('$');
});

test('every dismissal says that the case stays on the record, marked', () => {
  expect(dismissals.length).toBeGreaterThanOrEqual(6);
  for (const [, { limits }] of dismissals) {
    expect(limits).toMatch(
      /stays on your record, marked as dismissed|sigue en sus antecedentes, marcado como desestimado/,
    );
  }
});

test('a case that is no conviction is told where to go', () => {
  comesOut([
    {
      story: 'an arrest',
      facts: { ...probation, disposition: 'no-conviction' },
      relief: r1,
      standing: 'not-this-law',
      because: 'no-conviction',
    },
    {
      story: 'juvenile court',
      facts: { ...probation, court: 'juvenile' },
      relief: r1,
      standing: 'not-this-law',
      because: 'juvenile-court',
    },
  ]);
  for (const { reasons } of Object.values(allWords)) {
    expect(reasons['no-conviction']).toContain('CR-409');
    expect(reasons['juvenile-court']).toMatch(/public defender|defensor público|\b781\b/);
  }
});

test('whoever helps is named with a source and a day', () => {
  for (const { name, url, source } of organizations) {
    expect(name).not.toBe('');
    expect(url).toMatch(/^https:\/\//);
    // Two pages were read where they still stand, without the s.
    expect(source.url).toMatch(/^https?:\/\/[\w.-]+\.(gov|us|org|edu|com|net)(\/|$)/);
    expect(source.seenOn).toMatch(/^\d{4}-\d{2}-\d{2}$/);
  }
});

test('every dismissal says that the case still counts in a later case', () => {
  for (const [, { limits }] of dismissals) {
    expect(limits).toMatch(/still counts in a later case|sigue contando en un caso futuro/i);
  }
});

describe('docs/law/corrections.md', () => {
  test('holds the nineteen mistakes', () => {
    expect(corrections).toHaveLength(19);
  });

  test.each(corrections)('$heldBy.title: there is such a test', ({ heldBy: { file, title } }) => {
    const source = readFileSync(new URL(`../../${file}`, import.meta.url), 'utf8');
    expect(source).toContain(`test('${title}', `);
  });
});
