import fc from 'fast-check';
import { expect, test } from 'vitest';
import { decide } from '../../src/rules/decide.ts';
import {
  assess,
  unknownCase,
  unknownPerson,
  type CaseFindings,
  type FactName,
  type Facts,
  type Finding,
  type ReliefId,
  type Standing,
} from '../../src/rules/index.ts';
import { intervalOf } from '../../src/rules/dates/interval.ts';
import type { Relief } from '../../src/rules/relief.ts';
import { mayHaveServedFelonyCustody } from '../../src/rules/reliefs/pc-1203-4b-fire-crew/custody.ts';
import { reliefs } from '../../src/rules/reliefs/index.ts';
import { locales } from './words.ts';
import { arrestStories, clearStories, juvenileStories, stories } from './stories.ts';

const day = fc
  .integer({ min: 0, max: 4000 })
  .map((days) => new Date(Date.UTC(2020, 0, 1) + days * 86_400_000).toISOString().slice(0, 10));

const relief = fc.constantFrom(...reliefs);
const anyStory = fc.oneof(stories, clearStories, arrestStories, juvenileStories);
const convictionStory = fc.oneof(stories.filter(mayBeConviction), clearStories);
const runs = { numRuns: 1500 };

/** How much a standing says yes; the ones that say no or not yet say nothing. */
const yes: Readonly<Record<Standing, number>> = {
  'by-right': 2,
  'judge-decides': 1,
  'maybe-automatic': 1,
  later: 0,
  'need-record': 0,
  lawyer: 0,
  'not-this-law': 0,
};

test('more time never makes a standing worse: only "later" ever changes', () => {
  fc.assert(
    fc.property(relief, anyStory, day, day, (one, facts, some, other) => {
      const [sooner, later] = some < other ? [some, other] : [other, some];
      const before = decide(one, facts, sooner);
      const after = decide(one, facts, later);
      if (before.standing !== 'later') expect(after.standing).toBe(before.standing);
    }),
    runs,
  );
});

test('the date of a "later" is the day on which it ends, when nothing else is open', () => {
  fc.assert(
    fc.property(relief, anyStory, day, (one, facts, today) => {
      const { standing, eligibleFrom, reasons, missing } = decide(one, facts, today);
      const waits = reasons.filter(({ effect }) => effect === 'waits');
      if (standing !== 'later' || eligibleFrom === undefined) return;
      expect(eligibleFrom.date > today).toBe(true);
      if (missing.length === 0 && waits.every(({ until }) => until) && areDatesOver(facts, today)) {
        expect(decide(one, facts, eligibleFrom.date).standing).not.toBe('later');
      }
    }),
    runs,
  );
});

/** A year that still goes on is counted to the day of asking; asked again a year later, it means more days. */
function areDatesOver(
  { arrested, sentenced, released, supervisionEnded, registeredSince }: Facts,
  today: string,
): boolean {
  return [arrested, sentenced, released, supervisionEnded, registeredSince].every(
    (told) => told === 'unknown' || intervalOf(told).latest <= today,
  );
}

test('a date from a law is never said while another law may reach the case', () => {
  fc.assert(
    fc.property(convictionStory, fc.constantFrom('level', 'sentence'), day, (facts, fact, today) => {
      if (facts.level === 'infraction' && fact === 'sentence') return;
      const { headline } = onlyCase(forget(facts, fact), today);
      if (isAboutThePerson(headline)) return;
      const dated = headline.reasons.filter(({ until }) => until).map(({ key }) => key);
      expect(dated.filter((key) => key !== 'on-this-probation')).toEqual([]);
      if (
        headline.standing === 'need-record' &&
        isCourtKnown(facts) &&
        chosenByLevelAndSentence.has(headline.relief)
      ) {
        expect(headline.missing).toContain(fact);
      }
    }),
    runs,
  );
});

/** Of these one reaches a conviction, and level and sentence say which; the others do not turn on both. */
const chosenByLevelAndSentence: ReadonlySet<ReliefId> = new Set([
  'pc-1203-4-dismissal',
  'pc-1203-4a-dismissal',
  'pc-1203-41-dismissal',
  'pc-1203-425-automatic',
]);

/** After an arrest without a conviction, and in juvenile court, there was no sentence that could decide the law. */
function mayBeConviction({ court, disposition }: Facts): boolean {
  return disposition !== 'no-conviction' && court !== 'juvenile';
}

/** While the court or how the case ended is unknown, those are asked first: they decide more than level and sentence. */
function isCourtKnown({ court, disposition }: Facts): boolean {
  return court !== 'unknown' && disposition !== 'unknown';
}

test('a date to ask for sealing is never said while the level is unknown', () => {
  fc.assert(
    fc.property(arrestStories, day, (facts, today) => {
      const { findings } = onlyCase(forget(facts, 'level'), today);
      const dated = findings.flatMap(({ reasons }) => reasons.filter(({ until }) => until));
      expect(dated).toEqual([]);
    }),
    runs,
  );
});

/** The registry counts by its tier, whatever the level and the sentence of the case were. */
function isAboutThePerson({ relief: id }: Finding): boolean {
  return id === 'pc-290-5-registry';
}

test('an open case never improves anything', () => {
  fc.assert(
    fc.property(relief, anyStory, day, (one, facts, today) => {
      const without = decide(one, { ...facts, facingCharges: 'no' }, today);
      const withCase = decide(one, { ...facts, facingCharges: 'yes' }, today);
      const stays =
        without.standing === 'not-this-law' || without.reasons.some(({ effect }) => effect === 'lawyer');
      expect(withCase.standing).toBe(stays || !waitsForOpenCases(one) ? without.standing : 'later');
      if (one.id === 'pc-851-91-arrest-sealing' && without.standing !== 'not-this-law') {
        expect(withCase.reasons).toContainEqual(expect.objectContaining({ lawyerToo: true }));
      }
    }),
    runs,
  );
});

/** Some ways are no matter of an open case, such as a pardon: there it changes nothing at all. */
function waitsForOpenCases({ holds }: Relief): boolean {
  return holds.some(({ reason }) => reason === 'open-case');
}

test('nobody who may have a warrant is sent to give fingerprints for that alone', () => {
  fc.assert(
    fc.property(relief, anyStory, day, (one, facts, today) => {
      const { standing, missing, forms } = decide(one, { ...facts, facingCharges: 'unknown' }, today);
      const isAlone = missing.length === 1 && missing[0] === 'facingCharges';
      if (standing === 'need-record' && isAlone) expect(forms).toEqual([]);
    }),
    runs,
  );
});

/** Registration is asked after state prison only: elsewhere it shuts nobody out. */
const factNames = [...Object.keys(unknownPerson), ...Object.keys(unknownCase)].filter(
  (name): name is FactName => name !== 'requiredRegistration' && name !== 'circumstances',
);

test('an unknown never says yes more surely than what it may stand for', () => {
  fc.assert(
    fc.property(relief, anyStory, fc.constantFrom(...factNames), day, (one, facts, fact, today) => {
      if (isNotNeeded(one, fact)) return;
      const known = decide(one, facts, today);
      if (fact in aboutTheSection && known.reasons.some(({ key }) => contradictions.has(key))) return;
      const unknown = decide(one, forget(facts, fact), today);
      expect(yes[unknown.standing]).toBeLessThanOrEqual(yes[known.standing]);
    }),
    { numRuns: 6000 },
  );
});

/** What we were told does not hold together, and only the section shows it: without it the rest is a story that holds. */
const contradictions: ReadonlySet<string> = new Set([
  'level-and-offence-disagree',
  'felony-and-sentence-disagree',
]);
const aboutTheSection = { offence: true, offenceKnownBy: true };

/** After felony custody only registration shuts anybody out, and it is asked by itself: the offence is not needed. */
function isNotNeeded({ id }: Relief, fact: FactName): boolean {
  return id === 'pc-1203-41-dismissal' && fact === 'offence';
}

test('an unknown never says no to what the law might reach', () => {
  fc.assert(
    fc.property(relief, anyStory, fc.constantFrom(...factNames), day, (one, facts, fact, today) => {
      if (isNotAsked(one, fact, facts)) return;
      if (decide(one, forget(facts, fact), today).standing === 'not-this-law') {
        expect(decide(one, facts, today).standing).toBe('not-this-law');
      }
    }),
    { numRuns: 6000 },
  );
});

/** Whoever tells of a fire crew is heard; only who may have served time for a felony is asked. */
function isNotAsked({ id }: Relief, fact: FactName, facts: Facts): boolean {
  return id === 'pc-1203-4b-fire-crew' && fact === 'fireCrew' && !mayHaveServedFelonyCustody(facts);
}

test('every case gets an answer, with a reason, a citation and words in both languages', () => {
  fc.assert(
    fc.property(anyStory, day, (facts, today) => {
      const { cases, cautions } = assess(facts, [facts], today);
      expect(cautions).toHaveLength(5);
      for (const { findings, headline } of cases) {
        expect(findings).toContain(headline);
        for (const { relief: id, reasons, cites, standing, missing } of findings) {
          expect(cites.length).toBeGreaterThan(0);
          expect(reasons.length).toBeGreaterThan(0);
          expect(standing === 'need-record' && missing.length === 0).toBe(false);
          for (const { reliefs: names, reasons: sentences } of Object.values(locales)) {
            expect(names).toHaveProperty(id);
            expect(Object.keys(sentences)).toEqual(expect.arrayContaining(reasons.map(({ key }) => key)));
          }
        }
      }
    }),
    { numRuns: 500 },
  );
});

test('a conviction in California is always in reach of a petition', () => {
  fc.assert(
    fc.property(clearStories, day, (facts, today) => {
      const [only] = assess(facts, [facts], today).cases;
      expect(only?.headline.reasons.filter(({ effect }) => effect === 'reaches')).toEqual([]);
    }),
    runs,
  );
});

test('every case of an adult without a conviction, and every juvenile case, is in reach of a law', () => {
  fc.assert(
    fc.property(fc.oneof(arrestStories, juvenileStories), day, (facts, today) => {
      const { headline } = onlyCase(facts, today);
      const isClosed = headline.standing === 'not-this-law';
      expect(headline.reasons.filter(({ effect }) => effect === 'reaches')).toEqual([]);
      expect(isClosed && !headline.reasons.some(({ lawyerToo }) => lawyerToo)).toBe(false);
    }),
    runs,
  );
});

function onlyCase(facts: Facts, today: string): CaseFindings {
  const [only] = assess(facts, [facts], today).cases;
  if (only === undefined) throw new Error('One case in, one case out.');
  return only;
}

function forget(facts: Facts, fact: FactName): Facts {
  return { ...facts, [fact]: 'unknown' };
}
