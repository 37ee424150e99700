import { describe, expect, test } from 'vitest';
import { redact } from '../../src/privacy/index.ts';

describe('a log line', () => {
  test('holds the fields of its event', () => {
    const line = {
      event: 'message-refused',
      channel: 'twilio-sms',
      code: 'bad-signature',
      status: 403,
    } as const;
    expect(redact(line)).toEqual(line);
  });

  test('holds nothing that somebody spread into it', () => {
    const inbound = { text: 'I was convicted in 2015', address: '+13105550101', messageId: 'SM1' };
    const line = redact({ ...inbound, event: 'turn-failed', channel: 'twilio-sms', code: 'seal-broken' });
    expect(line).toEqual({ event: 'turn-failed', channel: 'twilio-sms', code: 'seal-broken' });
  });

  test.each([
    ['a phone number', '+13105550101'],
    ['a number without its plus', '13105550101'],
    ['a ZIP code', 'zip-90012'],
    ['a sentence', 'Cannot read 2015'],
    ['an address', 'maria@example.org'],
    ['nothing', ''],
    ['too much', 'a'.repeat(41)],
  ])('withholds %s that was put where a code belongs', (_, code) => {
    expect(redact({ event: 'turn-failed', channel: 'twilio-sms', code }).code).toBe('withheld');
  });

  test.each([13105550101, -1, 0.5, NaN])('withholds %s where a count belongs', (count) => {
    expect(redact({ event: 'sessions-forgotten', count }).count).toBe('withheld');
  });
});
