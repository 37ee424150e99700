import { describe, expect, test } from 'vitest';
import { isOwnNetwork, networkOf } from '../../src/limits/network-of.ts';

describe('the network of an address', () => {
  test.each([
    ['203.0.113.9', '203.0.113.9'],
    ['::ffff:203.0.113.9', '203.0.113.9'],
    ['2001:db8:1:2:3:4:5:6', '2001:db8:1:2'],
    ['2001:DB8:1:2::9', '2001:db8:1:2'],
    ['2001:db8::9', '2001:db8:0:0'],
    ['::1', '0:0:0:0'],
    ['fe80::1%eth0', 'fe80:0:0:0'],
  ])('%s is %s', (address, network) => {
    expect(networkOf(address)).toBe(network);
  });
});

describe('nobody on the internet has', () => {
  test.each([
    '127.0.0.1',
    '::1',
    '::ffff:127.0.0.1',
    '10.1.2.3',
    '172.31.0.1',
    '192.168.1.9',
    'fd00::1',
    'fe80::1%eth0',
  ])('%s', (address) => {
    expect(isOwnNetwork(address)).toBe(true);
  });
  test.each(['203.0.113.9', '172.32.0.1', '2001:db8::1', '::ffff:203.0.113.9'])(
    'but somebody may have %s',
    (address) => {
      expect(isOwnNetwork(address)).toBe(false);
    },
  );
});
