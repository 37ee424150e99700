import { createSecretKey } from 'node:crypto';
import { expect, test } from 'vitest';
import { contactPseudonym, linkPseudonym, messagePseudonym } from '../../src/privacy/index.ts';

const pepper = createSecretKey(Buffer.alloc(32, 1));
const hex = (bytes: Uint8Array) => Buffer.from(bytes).toString('hex');

test('the same contact has the same pseudonym, for ever', () => {
  expect(hex(contactPseudonym(pepper, 'twilio-sms', '+13105550101'))).toBe(
    '936ff760ee84e7fb9e7dfb541d367e60eccf4314de4244e901f2c5e13702c8b1',
  );
});

test('whoever differs in anything has another one', () => {
  const names = [
    contactPseudonym(pepper, 'twilio-sms', '+13105550101'),
    contactPseudonym(pepper, 'twilio-sms', '+13105550102'),
    contactPseudonym(pepper, 'web-chat', '+13105550101'),
    contactPseudonym(pepper, 'twilio-sms+1', '3105550101'),
    contactPseudonym(createSecretKey(Buffer.alloc(32, 2)), 'twilio-sms', '+13105550101'),
    messagePseudonym(pepper, 'twilio-sms', '+13105550101', 'SM1'),
    messagePseudonym(pepper, 'twilio-sms', '+13105550101', 'SM2'),
    messagePseudonym(pepper, 'twilio-sms', '+13105550102', 'SM1'),
    messagePseudonym(pepper, 'web-chat', '+13105550101', 'SM1'),
    linkPseudonym(pepper, 'SM1'),
    linkPseudonym(pepper, 'SM2'),
  ];
  expect(new Set(names.map(hex)).size).toBe(names.length);
});
