import { expect, test } from 'vitest';
import { reachable } from '../../src/channels/reachable.ts';

const site = { shown: 'https://help.example/start', href: 'https://help.example/start' };
const number = { shown: '(213) 555-0100', href: 'tel:+12135550100' };

test.each([
  {
    text: 'No address here, not even in 11361.8 or 5/2015.',
    pieces: ['No address here, not even in 11361.8 or 5/2015.'],
  },
  {
    text: 'Help: (213) 555-0100 or https://help.example/start.',
    pieces: ['Help: ', number, ' or ', site, '.'],
  },
  { text: 'https://help.example/start\n(213) 555-0100', pieces: [site, '\n', number] },
  { text: 'javascript:alert(1) <https://help.example/start>', pieces: ['javascript:alert(1) <', site, '>'] },
  { text: '', pieces: [] },
])('$text', ({ text, pieces }) => {
  expect(reachable(text)).toEqual(pieces);
});
