import { describe, expect, test } from 'vitest';
import { findOffence } from '../../../src/rules/offences/find.ts';
import { cards, offences, type FlagName } from '../../../src/rules/offences/index.ts';
import { officialLists } from './official-lists.ts';

const members = officialLists.flatMap(({ list, flag, members }) =>
  members.map((member) => ({ list, flag, member })),
);

describe('every member of an official list is found, and carries its flag', () => {
  test.each(members)('$list: $member', ({ flag, member }) => {
    const found = findOffence(member) ?? expect.fail(`no card for ${member}`);
    const addon = cards.get(found)?.kind === 'addon' ? cards.get(found)?.flags[flag] : undefined;
    expect([true, 'depends', 'felony-only']).toContain(addon ?? offences.get(found)?.[flag]);
  });
});

describe('nothing else carries the flag of a closed list', () => {
  test.each(officialLists.filter(({ closed }) => closed))('$list', ({ flag, members }) => {
    const listed = new Set<string>(members.map((member) => findOffence(member) ?? ''));
    expect(offencesWith(flag).filter((id) => !listed.has(id))).toEqual([]);
  });
});

function offencesWith(flag: FlagName): readonly string[] {
  return [...cards]
    .filter(([id, { kind }]) => kind === 'offence' && offences.get(id)?.[flag] !== false)
    .map(([id]) => id);
}
