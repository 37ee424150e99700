import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Browser } from 'playwright-core';
import { openBrowser } from '../../browser.ts';
import { openHost } from '../../widget/host.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

test('the practice phone shows each text with its cost, sends a lost one again, and keeps the total', async () => {
  const host = await openHost('');
  const page = await browser.newPage({ reducedMotion: 'reduce' });
  const sent: unknown[] = [];
  await page.route('**/simulated-phone/texts', async (route) => {
    sent.push(route.request().postDataJSON());
    if (sent.length === 2) return route.abort();
    const messages = [{ text: 'First <b>line</b>\n1 Yes', segments: 2, encoding: 'UCS-2' }];
    return route.fulfill({ json: { messages } });
  });
  await page.goto(`${host.url}/?lang=en`);

  await page.getByRole('button', { name: 'Hola' }).click();
  await page.getByText('UCS-2, segments: 2').waitFor();
  expect(await page.locator('#texts .ours').innerText()).toContain('First <b>line</b>');

  await page.getByRole('textbox', { name: 'Text message' }).fill('1');
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: 'Try again' }).click();
  await page.getByText('Texts from Adelante: 2. Segments in all: 4.').waitFor();
  const [first, lost, again] = sent;
  expect(first).toMatchObject({
    text: 'Hola',
    from: expect.stringMatching(/^\+1[2-9]\d{2}555\d{4}$/) as string,
  });
  expect(again).toEqual(lost);
  await page.close();
  host.close();
});
