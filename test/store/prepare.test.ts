import { expect, test } from 'vitest';
import { prepare } from '../../src/store/prepare.ts';
import type { OptOutTable } from '../../src/store/schema.ts';

const query = prepare<OptOutTable>(
  'update opt_out set since = :since\n  where contact = :contact and since < :since',
);

test('each run binds its own values, in the order the query wants them', () => {
  const contact = new Uint8Array([1]);
  expect(query({ contact, since: 5 })).toEqual({
    sql: 'update opt_out set since = ? where contact = ? and since < ?',
    parameters: [5, contact, 5],
  });
  expect(query({ since: 6, contact }).parameters).toEqual([6, contact, 6]);
});

test('a value that is not given is refused', () => {
  expect(() => prepare<{ since: number }>('select :contact')({ since: 5 })).toThrow('its contact');
});
