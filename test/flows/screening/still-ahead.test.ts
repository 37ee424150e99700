import { describe, expect, test } from 'vitest';
import { nothingTold, type Told } from '../../../src/flows/screening/answers.ts';
import type { QuestionId } from '../../../src/flows/screening/questions/index.ts';
import { step } from '../../../src/flows/screening/step.ts';
import { stillAhead } from '../../../src/flows/screening/still-ahead.ts';
import { leaningBy, walkToResult } from './walker.ts';

type Place = Readonly<{ at: QuestionId; told: Told }>;

/** Every place a walk comes to, from consent to the read-back. */
function placesOf(seed: number): readonly Place[] {
  const { told } = walkToResult(leaningBy(seed));
  const places: Place[] = [];
  let place: Place = { at: 'consent', told: nothingTold };
  for (const { question, answer } of told.answers.filter((one) => one.question !== 'lang')) {
    places.push(place);
    place = step(place.at, place.told, { type: 'answered', question, answer });
  }
  return places;
}

const walks = Array.from({ length: 60 }, (_, seed) => placesOf(seed));

describe('the questions still ahead', () => {
  test('are ten at the start', () => {
    expect(stillAhead('consent', nothingTold)).toBe(10);
  });

  test('are one at the read-back, and none are counted after it', () => {
    expect(stillAhead('review', nothingTold)).toBe(1);
    expect(stillAhead('after', nothingTold)).toBeUndefined();
    expect(stillAhead('lang', nothingTold)).toBeUndefined();
  });

  test('are at least one wherever something is asked', () => {
    const counts = walks.flat().map(({ at, told }) => stillAhead(at, told) ?? 1);
    expect(Math.min(...counts)).toBe(1);
    expect(Math.max(...counts)).toBeLessThanOrEqual(15);
  });

  test('never grow by more than an unlikely answer opens: five questions', () => {
    const growths = walks.flatMap((places) =>
      places.slice(1).map(({ at, told }, index) => {
        const before = places[index];
        return (stillAhead(at, told) ?? 0) - (before ? (stillAhead(before.at, before.told) ?? 0) : 0);
      }),
    );
    expect(Math.max(...growths)).toBeLessThanOrEqual(5);
  });

  test('come to the same number again, counted anew or known before', () => {
    const again = ({ at, told }: Place) => stillAhead(at, structuredClone(told));
    for (const place of walks.flat()) expect(again(place)).toBe(stillAhead(place.at, place.told));
  });
});
