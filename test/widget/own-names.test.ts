import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { ownNames } from '../../scripts/own-names.ts';
import { inBrowser, site, visit } from './visit.ts';

inBrowser();

const home = join(import.meta.dirname, '../..');
const notOurs = ['src/channels/channel.ts', 'src/channels/web-chat/protocol.ts', 'src/widget/calls.ts'];

test.each([...notOurs, 'locales/en/widget.json', 'locales/es/widget.json'])(
  'no name that is made short is one that %s knows',
  (file) => {
    const known = new Set(readFileSync(join(home, file), 'utf8').match(/\w+/g));
    expect(ownNames.filter((name) => known.has(name))).toEqual([]);
  },
);

test('nor one that the browser knows', async () => {
  const { page } = await visit({ page: site('') });
  const known = await page.evaluate(() => {
    const prototypes = Object.values(Object.getOwnPropertyDescriptors(window)).flatMap(({ value }) => {
      const { prototype } = (typeof value === 'function' ? value : {}) as { prototype?: object };
      return prototype ? [prototype] : [];
    });
    return [window, ...prototypes].flatMap((one) => Object.getOwnPropertyNames(one));
  });
  expect(known).toContain('textContent');
  expect(ownNames.filter((name) => known.includes(name))).toEqual([]);
});
