import { readFile } from 'node:fs/promises';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it, test } from 'vitest';
import { inEveryLook } from '../../axe.ts';
import { openBrowser } from '../../browser.ts';
import type { Listening } from '../../http.ts';
import { openPages } from './open-pages.ts';

let browser: Browser;
let pages: Listening;
beforeAll(async () => {
  [browser, pages] = await Promise.all([openBrowser(), openPages()]);
});
afterAll(() => Promise.all([browser.close(), pages.close()]));

async function opened(path: string, look: Parameters<Browser['newPage']>[0] = {}): Promise<Page> {
  const page = await browser.newPage({ bypassCSP: true, ...look });
  await page.goto(pages.url + path);
  return page;
}

test.each([
  { path: '/p/grandmothers', viewport: { width: 390, height: 844 } },
  { path: '/p/fathers', viewport: { width: 1280, height: 720 } },
  { path: '/p/grandmothers?lang=en', viewport: { width: 320, height: 640 } },
  { path: '/p/nobodys', viewport: { width: 320, height: 640 } },
])(
  'on $path axe finds nothing, left to right and right to left, light, dark or in forced colours',
  async ({ path, viewport }) => {
    const page = await opened(path, { viewport });
    expect(await inEveryLook(page, path)).toEqual([]);
    await page.close();
  },
);

describe('the page', () => {
  it('asks nobody else for anything, and fits the narrowest screen', async () => {
    const page = await browser.newPage({ viewport: { width: 320, height: 640 } });
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    await page.goto(`${pages.url}/p/grandmothers`);
    expect(asked.map((url) => url.replace(pages.url, ''))).toEqual(['/p/grandmothers', '/take-away.css']);
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(320);
    await page.close();
  });

  it('is deleted by its button, and Back does not bring it back', async () => {
    const page = await opened('/p/short-lived');
    await page.getByRole('button', { name: 'Delete this page' }).click();
    await page.getByRole('heading', { name: 'This page is not open.' }).waitFor();
    await page.goBack();
    await page.getByRole('heading', { name: 'This page is not open.' }).waitFor();
    await page.close();
  });

  it('works whole with scripts off: its text, its PDF, its calendar and the button that deletes it', async () => {
    const page = await opened('/p/deleted-unscripted', { javaScriptEnabled: false, bypassCSP: false });
    page.setDefaultTimeout(5000);
    const complaints: string[] = [];
    page.on('console', (line) => complaints.push(line.text()));
    await page.getByRole('heading', { level: 1 }).waitFor();
    await page.getByRole('link', { name: 'Plain text' }).click();
    expect(await page.locator('body').innerText()).toContain('1203.4');
    await page.goBack();
    const [pdf] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('link', { name: 'PDF' }).click(),
    ]);
    expect((await readFile(await pdf.path())).subarray(0, 5).toString()).toBe('%PDF-');
    const [dates] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('link', { name: 'calendar' }).click(),
    ]);
    expect(await readFile(await dates.path(), 'utf8')).toMatch(/^BEGIN:VCALENDAR/);
    expect(complaints).toEqual([]);
    await page.getByRole('button', { name: 'Delete this page' }).click();
    await page.getByRole('heading', { name: 'This page is not open.' }).waitFor();
    await page.close();
  });

  it('prints the paper alone, in black on white, each case on a sheet of its own', async () => {
    const page = await opened('/p/fathers', { colorScheme: 'dark' });
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('nav').isVisible()).toBe(false);
    expect(await page.getByRole('button').isVisible()).toBe(false);
    const colours: unknown =
      await page.evaluate(`[...document.querySelectorAll('body, section, h2, dd, a')].map((one) => {
      const { color, backgroundColor } = getComputedStyle(one);
      return color + ' on ' + backgroundColor;
    })`);
    expect(new Set(colours as string[])).toEqual(
      new Set(['rgb(0, 0, 0) on rgb(255, 255, 255)', 'rgb(0, 0, 0) on rgba(0, 0, 0, 0)']),
    );
    const breaks: unknown = await page.evaluate(
      `[...document.querySelectorAll('.sheet')].map((one) => getComputedStyle(one).breakBefore)`,
    );
    expect(breaks).toEqual(['page', 'page']);
    await page.close();
  });
});
