import type { Facts } from '../../../src/rules/index.ts';
import { unknownCase, unknownPerson } from '../../../src/rules/index.ts';
import { fires, type Row } from '../../../src/rules/relief.ts';
import { usualDay, type Casebook, type LegalCase } from '../../../test/rules/reliefs/casebook.ts';

const facts = Object.keys({ ...unknownPerson, ...unknownCase }).length;

/** Only what is known, except where a case differs by not knowing. */
export function shownFacts(told: Partial<Facts>): string {
  const isWhole = Object.keys(told).length === facts;
  return Object.entries(told)
    .filter(([, value]) => !isWhole || isTold(value))
    .map(([name, value]) => `${name} ${shownValue(value)}`)
    .join(', ');
}

/** What a case differs by, and the day it is asked on when that is not the usual one. */
export function shownDifference({ facts: told, today }: LegalCase): string {
  return [shownFacts(told), ...(today === undefined ? [] : [`asked on ${today}`])].filter(Boolean).join(', ');
}

/** Cases that turn on a row: what its condition looks like in life, two of them at the most. */
export function examplesOf({ usual, cases }: Casebook, row: Row): readonly string[] {
  return cases
    .filter(({ because, cite }) => because === row.reason && cite === row.cite)
    .filter(({ facts: told, today = usualDay }) => fires(row, { ...usual, ...told }, today))
    .map(({ story }) => story)
    .slice(0, 2);
}

/** It shows only for somebody who first tells us something about themself. */
export function isOptIn({ usual }: Casebook): boolean {
  return usual.circumstances.length > 0;
}

/** The first day to ask. */
export function shownDay({ from }: LegalCase): string {
  return typeof from === 'object' ? `${from.date} (${from.precision})` : (from ?? '');
}

function isTold(value: Facts[keyof Facts]): boolean {
  if (value === undefined) return false;
  return typeof value === 'string' ? value !== 'unknown' : !Array.isArray(value) || value.length > 0;
}

/** A date as it was told, as far as it was told: `2015`, `2015-05`, `about 2015`. */
function shownValue(value: Facts[keyof Facts]): string {
  if (value === undefined) return '';
  if (typeof value === 'string') return value;
  if (!('year' in value)) return value.length === 0 ? 'none' : value.join(' and ');
  const { year, month, day, approx } = value;
  const parts = [year, month, day].filter((part) => part !== undefined);
  return `${approx ? 'about ' : ''}${parts.map((part) => String(part).padStart(2, '0')).join('-')}`;
}
