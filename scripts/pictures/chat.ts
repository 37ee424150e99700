import type { Page } from 'playwright-core';
import { desk, phone, type Camera } from './camera.ts';

const toDate = ['1', '2', '1', '2', '1', '2', '2'];
const toResult = ['5/2015', '1', '2', 'theft', '1', '1'];

/** The widget in its states on a phone: one conversation in English, by day. */
export async function drawChat({ at }: Camera, url: string): Promise<void> {
  await at(`${url}/chat?lang=en`, phone, async ({ page, draw }) => {
    await settled(page);
    await draw('chat-en');
    await sayAll(page, toDate.slice(0, 4));
    await draw('chat-en-later');
    await sayAll(page, toDate.slice(4));
    await draw('chat-en-date');
    await page.locator('[aria-controls=menu]').click();
    await draw('chat-en-menu');
    await page.locator('.way').last().click();
    await draw('chat-en-menu-asking');
    await page.locator('.way').last().click();
    await sayAll(page, toResult);
    await draw('chat-en-result');
    await page.context().setOffline(true);
    await field(page).fill('5');
    await field(page).press('Enter');
    await page.locator('.retry').waitFor();
    await draw('chat-en-offline');
  });
}

/** The same by night in Spanish, and as it looks to whoever needs another look. */
export async function drawOtherLooks({ at }: Camera, url: string): Promise<void> {
  await at(`${url}/chat?lang=es`, { ...phone, colorScheme: 'dark' }, async ({ page, draw }) => {
    await settled(page);
    await draw('chat-es');
    await sayAll(page, toDate);
    await draw('chat-es-date');
    await sayAll(page, toResult);
    await draw('chat-es-result');
  });
  await at(`${url}/chat?lang=en`, { ...phone, forcedColors: 'active' }, async ({ page, draw }) => {
    await sayAll(page, toDate);
    await draw('chat-forced-colors');
  });
  await at(`${url}/chat?lang=es`, phone, async ({ page, draw }) => {
    await page.evaluate(() => (document.documentElement.dir = 'rtl'));
    await sayAll(page, toDate);
    await draw('chat-right-to-left');
  });
  await at(`${url}/chat?lang=en`, { viewport: { width: 320, height: 256 } }, async ({ page, draw }) => {
    await sayAll(page, toDate);
    await draw('chat-400-percent');
  });
}

/** A page of somebody else's with the button on it, in a color of its own, and with the chat open. */
export async function drawSite({ at }: Camera, site: string): Promise<void> {
  await at(site, { ...desk, viewport: { width: 1100, height: 760 } }, async ({ page, draw }) => {
    await page.getByRole('button').waitFor();
    await draw('site-button');
    await page.getByRole('button').click();
    await sayAll(page, toDate.slice(0, 2));
    await draw('site-open');
  });
}

const field = (page: Page) => page.locator('adelante-chat').getByRole('textbox');
const ours = (page: Page) => page.getByRole('log').locator('.ours');
/** The greeting, and the first answer of the server. */
const settled = (page: Page) => ours(page).nth(1).waitFor();

export async function sayAll(page: Page, texts: readonly string[]): Promise<void> {
  await settled(page);
  for (const text of texts) {
    const before = await ours(page).count();
    await field(page).fill(text);
    await field(page).press('Enter');
    await ours(page).nth(before).waitFor();
  }
  await page.evaluate(() => new Promise((drawn) => requestAnimationFrame(drawn)));
}
