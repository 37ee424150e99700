import { BlockList, isIPv4 } from 'node:net';

/** One household or one office: an address as it is, and of a long one the half that says whose network it is. */
export function networkOf(address: string): string {
  const short = address.replace(/^::ffff:(?=[\d.]+$)/i, '');
  if (isIPv4(short)) return short;
  const [head = '', tail] = (address.split('%')[0] ?? '').toLowerCase().split('::');
  const before = groups(head);
  const missing = tail === undefined ? 0 : 8 - before.length - groups(tail).length;
  return [...before, ...Array<string>(missing).fill('0'), ...groups(tail ?? '')]
    .slice(0, 4)
    .map((group) => parseInt(group, 16).toString(16))
    .join(':');
}

function groups(text: string): readonly string[] {
  return text === '' ? [] : text.split(':');
}

const own = new BlockList();
own.addSubnet('127.0.0.0', 8);
own.addSubnet('10.0.0.0', 8);
own.addSubnet('172.16.0.0', 12);
own.addSubnet('192.168.0.0', 16);
own.addSubnet('169.254.0.0', 16);
own.addAddress('::1', 'ipv6');
own.addSubnet('fc00::', 7, 'ipv6');
own.addSubnet('fe80::', 10, 'ipv6');

/** An address of this machine or of its own network, and of nobody on the internet. */
export function isOwnNetwork(address: string): boolean {
  const [plain = ''] = address.split('%');
  return own.check(plain, isIPv4(plain) ? 'ipv4' : 'ipv6');
}
