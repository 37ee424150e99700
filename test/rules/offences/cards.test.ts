import { describe, expect, test } from 'vitest';
import { cards, flagCites, isCard, offences, type Card } from '../../../src/rules/offences/index.ts';

const all = [...cards].map(([id, card]) => ({ id, ...card }));
const asks = all.filter(({ kind }) => kind === 'ask');

describe('every card', () => {
  test.each(all)(
    '$id is one a lawyer can read',
    ({ id, kind, cites, levels, flags, sure, note, options }) => {
      expect(id).toMatch(/^[a-z]+(-[a-z0-9]+)+$/);
      expect(['offence', 'ask', 'addon']).toContain(kind);
      expect(['high', 'medium', 'low']).toContain(sure);
      expect(new Set(cites).size).toBe(cites.length);
      for (const cite of cites) expect(cite).toMatch(/^[A-Z]{2,4} \d[\w.()/-]*$/);
      for (const level of levels) expect(['infraction', 'misdemeanor', 'felony']).toContain(level);
      for (const [flag, value] of Object.entries(flags)) {
        expect(Object.keys(flagCites)).toContain(flag);
        expect([true, 'depends', 'felony-only']).toContain(value);
      }
      expect(note ?? 'said').not.toBe('');
      expect(options === undefined).toBe(kind !== 'ask');
    },
  );

  test('that is an offence says what it may be charged as, and where it stands', () => {
    for (const { id, kind, cites, levels } of all) {
      if (kind !== 'offence') continue;
      expect([id, levels.length, cites.length]).not.toContain(0);
    }
  });

  test('is a wobbler only where it may be a felony, and an infraction only where it may be one', () => {
    for (const { id, levels, flags } of all) {
      if (flags.wobbler !== undefined) expect([id, ...levels]).toContain('felony');
      if (flags.reducible17d !== undefined) expect([id, ...levels]).toContain('misdemeanor');
      if (flags.trafficInfraction !== undefined) expect([id, ...levels]).toContain('infraction');
    }
  });

  test('has all its flags, but an add-on, which is no offence by itself', () => {
    for (const { id, kind } of all) {
      expect([id, Object.keys(offences.get(id) ?? {})]).toEqual([
        id,
        kind === 'addon' ? [] : Object.keys(flagCites),
      ]);
    }
  });

  test('of a sex offence is marked as one, and no other is', () => {
    for (const { id, kind, category, flags } of all) {
      if (kind !== 'addon') expect([id, flags.sexOffence ?? false]).toEqual([id, category === 'sex']);
    }
  });
});

describe('a card that asks', () => {
  test.each(asks)('$id offers two cards or more, none of them itself', ({ id, options = [] }) => {
    expect(new Set(options).size).toBe(options.length);
    expect(options.length).toBeGreaterThan(1);
    for (const option of options) expect([option, isCard(option) && option !== id]).toEqual([option, true]);
  });

  test('never leads back to itself', () => {
    for (const { id } of asks)
      expect([id, ...offeredBy(id)]).toHaveLength(new Set([id, ...offeredBy(id)]).size);
  });

  test('claims nothing that one of its cards denies', () => {
    for (const { id, options = [] } of asks) {
      for (const flag of Object.keys(flagCites) as (keyof typeof flagCites)[]) {
        if (flag === 'sexOffence' || offences.get(id)?.[flag] === 'depends') continue;
        for (const option of options) {
          if (offences.has(option))
            expect([id, option, flag, offences.get(option)?.[flag]]).toContain(offences.get(id)?.[flag]);
        }
      }
    }
  });
});

test('a citation belongs to one card, or to the one that asks which of several is meant', () => {
  const owners = Map.groupBy(
    all.flatMap((card) => card.cites.map((cite) => ({ cite, card }))),
    ({ cite }) => cite,
  );
  for (const [cite, shared] of owners) {
    const [ask, ...others] = shared.map(({ card }) => card).toSorted(asksFirst);
    if (others.length === 0) continue;
    expect([cite, ask?.kind]).toEqual([cite, 'ask']);
    for (const { id } of others) expect([cite, ...(ask?.options ?? [])]).toContain(id);
  }
});

function asksFirst(one: Card, other: Card): number {
  return Number(other.kind === 'ask') - Number(one.kind === 'ask');
}

/** Every card below one that asks, once for each way that leads there but the ways round. */
function offeredBy(id: string, above: readonly string[] = []): readonly string[] {
  const { options = [] } = cards.get(id) ?? {};
  const below = options.filter((option) => above.includes(option));
  return [
    ...below,
    ...options.flatMap((option) => (below.length > 0 ? [] : offeredBy(option, [...above, id]))),
  ];
}
