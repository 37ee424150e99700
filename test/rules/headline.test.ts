import { expect, it } from 'vitest';
import { headlineOf } from '../../src/rules/headline.ts';
import { assess, type Facts, type Finding, type ReliefId, type Standing } from '../../src/rules/index.ts';
import { usualDay } from './reliefs/casebook.ts';
import { free, prisonFinished, probationFinished } from './reliefs/usual.ts';

it('hears a law that takes back what is no crime today before a dismissal, when both are a right', () => {
  expect(headlineFor({ ...free, ...probationFinished, offence: 'pc-653-22' }).relief).toBe(
    'pc-653-29-loitering',
  );
});

it('hears a dismissal that is a right before anything less sure', () => {
  const { relief } = headlineFor({ ...free, ...probationFinished, offence: 'hsc-11357-c' });
  expect(relief).toBe('pc-1203-4-dismissal');
});

it('never hears a law made for some offenses first while nobody knows which offense it was', () => {
  const { relief, standing } = headlineFor({
    ...free,
    ...prisonFinished,
    offence: 'unknown',
    requiredRegistration: 'yes',
  });
  expect({ relief, standing }).toEqual({ relief: 'pc-4800-pardon', standing: 'lawyer' });
});

it('hears what helps when the way to clear the case is closed', () => {
  const closed = { finding: finding('pc-1203-4-dismissal', 'not-this-law'), role: 'clears' } as const;
  const helping = { finding: finding('pc-17-b-reduction', 'judge-decides'), role: 'helps' } as const;
  expect(headlineOf([closed, helping])).toBe(helping.finding);
});

function headlineFor(facts: Facts): Finding {
  const [only] = assess(facts, [facts], usualDay).cases;
  if (only === undefined) throw new Error('One case in, one case out.');
  return only.headline;
}

function finding(relief: ReliefId, standing: Standing): Finding {
  return { relief, standing, reasons: [], missing: [], forms: [], cites: [], checked: usualDay };
}
