import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { desk, phone, type Camera } from './camera.ts';
import { sayAll } from './chat.ts';

const dark = { colorScheme: 'dark' } as const;

/** The pages around the chat. */
export async function drawPages({ at }: Camera, url: string): Promise<void> {
  await at(
    `${url}/?lang=en`,
    { ...desk, viewport: { width: 1440, height: 1040 } },
    async ({ page, draw }) => {
      const text = page.getByRole('textbox', { name: 'Text message' });
      for (const said of ['Hola', 'si', 'no']) {
        const before = await page.locator('#texts .ours').count();
        await text.fill(said);
        await text.press('Enter');
        await page.locator('#texts .ours').nth(before).waitFor();
      }
      await sayAll(page, ['1', '2', '1', '2', '1', '2']);
      await page.locator('.behind summary').last().click();
      await page.waitForLoadState('networkidle');
      await page.evaluate(() => {
        scrollTo(0, 0);
      });
      await draw('first-page');
    },
  );
  await at(`${url}/embed?lang=en`, desk, ({ draw }) => draw('embed'));
  await at(`${url}/c/any?lang=es`, phone, ({ draw }) => draw('join-es'));
  await at(`${url}/nothing-here`, { ...phone, ...dark }, ({ draw }) => draw('lost'));
}

/** The whole screening in forms, with scripts off. */
export async function drawPlain({ at }: Camera, url: string): Promise<void> {
  const unscripted = { ...phone, javaScriptEnabled: false };
  await at(`${url}/plain?lang=es`, unscripted, async ({ page, draw }) => {
    await draw('plain-es');
    await page.getByRole('button', { name: 'Empezar' }).click();
    await write(page, ['1', '2', '1', '2', '1', '2', '2']);
    await draw('plain-es-date');
  });
  await at(`${url}/plain?lang=en`, { ...unscripted, ...dark }, async ({ page, draw }) => {
    await page.getByRole('button', { name: 'Start' }).click();
    await write(page, ['1', '2', '1', '2', '1', '2', '2', '5/2015', '1', '2', 'theft', '1', '1']);
    await draw('plain-en-result');
  });
}

/** The private page of two people, and their papers. */
export async function drawTakeAway({ at }: Camera, url: string, folder: string): Promise<void> {
  await at(`${url}/p/grandmothers`, phone, ({ draw }) => draw('private-page-es'));
  await at(`${url}/p/fathers`, desk, ({ draw }) => draw('private-page'));
  await at(`${url}/p/nobodys`, { ...phone, ...dark }, ({ draw }) => draw('private-page-gone'));
  for (const [name, whose] of [
    ['paper-es', 'grandmothers'],
    ['paper-en', 'fathers'],
  ] as const) {
    const paper = await fetch(`${url}/p/${whose}/pdf`);
    await writeFile(join(folder, `${name}.pdf`), await paper.bytes());
  }
}

async function write(page: Page, texts: readonly string[]): Promise<void> {
  for (const text of texts) {
    await page.getByRole('textbox').fill(text);
    await Promise.all([page.waitForEvent('load'), page.keyboard.press('Enter')]);
  }
}
