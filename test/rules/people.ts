import type fc from 'fast-check';
import { unknownPerson, type Facts, type Person } from '../../src/rules/index.ts';
import { stories } from './stories.ts';

/** What a story says about the person, and nothing about a case. */
export const people: fc.Arbitrary<Person> = stories.map(personIn);

export function personIn(facts: Facts): Person {
  const names = Object.keys(unknownPerson) as (keyof Person)[];
  return Object.fromEntries(names.map((name) => [name, facts[name]])) as Person;
}
