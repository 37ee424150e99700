import { SegmentedMessage } from 'sms-segments-calculator';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { inEveryLook } from '../../axe.ts';
import { openBrowser } from '../../browser.ts';
import type { Listening } from '../../http.ts';
import { dist } from '../../widget/host.ts';
import { openApp } from '../open-app.ts';

let browser: Browser;
let server: Listening;
beforeAll(async () => {
  [browser, server] = await Promise.all([openBrowser(), openApp(dist)]);
});
afterAll(() => Promise.all([browser.close(), server.close()]));

const stories = {
  en: {
    hello: 'Hi',
    said: [
      'yes',
      'no',
      'none',
      'no',
      'conviction',
      'misdemeanor',
      'yes',
      'no violations',
      'shoplifting',
      '1',
    ],
    picked: ['Yes', 'No', 'No, none', 'No', 'California adult court, convicted', 'Misdemeanor', 'Yes'],
    result: 'The result',
    relief: 'dismissal (Penal Code 1203.4)',
    standing: 'by right',
  },
  es: {
    hello: 'Hola',
    said: ['si', 'no', 'ninguna', 'no', '1', 'delito menor', 'si', '1', 'robo de tienda', '1'],
    picked: ['Sí', 'No', 'No, nada', 'No', 'Con condena (adulto, California)', 'Delito menor', 'Sí'],
    result: 'El resultado',
    relief: 'desestimar la condena (PC 1203.4)',
    standing: 'por derecho',
  },
} as const;

const inside = (page: Page, of: 'text' | 'web') => page.locator(`#inspect-${of} .inside`);
const path = (page: Page, of: 'text' | 'web') => inside(page, of).locator('.ids code');

async function visit(language: 'en' | 'es'): Promise<Page> {
  const page = await browser.newPage({ reducedMotion: 'reduce', bypassCSP: true });
  page.setDefaultTimeout(8000);
  await page.goto(`${server.url}/?lang=${language}`);
  return page;
}

/** The next text is sent once the phone shows what came back to the last one. */
async function text(page: Page, said: string): Promise<void> {
  const costs = page.locator('#texts .cost');
  const before = await costs.count();
  await page.locator('#texting #text').fill(said);
  await page.keyboard.press('Enter');
  await costs.nth(before).waitFor();
}

test.each(['en', 'es'] as const)(
  'both conversations are followed from inside as they go on, in %s',
  async (language) => {
    const story = stories[language];
    const page = await visit(language);
    const asked: string[] = [];
    page.on('request', (request) => asked.push(new URL(request.url()).pathname));
    await page.locator('.choice:visible').first().waitFor();
    await text(page, story.hello);
    expect(asked).not.toContain('/practice/inspect');

    await page.locator('#inspect-text summary').click();
    await page.locator('#inspect-web summary').click();
    await path(page, 'web').getByText('welcome > consent').waitFor();
    for (const said of story.said) await text(page, said);
    await path(page, 'text').getByText('result > after').waitFor();
    expect(await inside(page, 'text').locator('.path li').first().innerText()).toBe(story.result);
    const headline = inside(page, 'text').locator('.findings li').first();
    expect(await headline.locator('.relief').textContent()).toBe(story.relief);
    expect(await headline.locator('.standing').textContent()).toBe(story.standing);
    expect(await headline.locator('code').innerText()).toBe('probation-completed');
    expect(await headline.locator('cite').innerText()).toBe('PEN 1203.4(a)(1)');

    for (const label of story.picked)
      await page.locator('adelante-chat').getByRole('button', { name: label, exact: true }).click();
    await path(page, 'web').getByText('record > probation-of-case > probation-outcome').waitFor();
    expect(await inside(page, 'web').locator('dd').allInnerTexts()).toHaveLength(6);

    const texts = await page.locator('#texts .ours').evaluateAll((all) =>
      all.map((one) =>
        [...one.childNodes]
          .filter(({ nodeType }) => nodeType === 3)
          .map((node) => node.nodeValue)
          .join(''),
      ),
    );
    const costs = await page.locator('#texts .cost').allTextContents();
    const parts = texts.map((one) => new SegmentedMessage(one));
    expect(costs.map((cost) => Number(/\d+$/.exec(cost)))).toEqual(parts.map((one) => one.segmentsCount));

    expect(await page.locator('.behind [aria-live], .behind [role]').count()).toBe(0);
    expect(await inEveryLook(page, 'a conversation from inside')).toEqual([]);
    await page.close();
  },
);

test('what was opened stays open while it is written anew, and the focus stays in it', async () => {
  const page = await visit('en');
  await text(page, 'hi');
  await page.locator('#inspect-text summary').click();
  for (const said of ['yes', 'no', 'none', 'no', 'conviction', 'felony']) await text(page, said);
  const far = page.locator('#inspect-text .far');
  await far.locator('summary').click();
  const before = await far.locator('.findings li').count();
  await page.locator('#texting #text').evaluate((field: HTMLInputElement) => {
    field.value = 'state prison';
    field.form?.requestSubmit();
  });
  await path(page, 'text').getByText('custody').waitFor();
  expect(await far.getAttribute('open')).toBe('');
  expect(await far.locator('.findings li').count()).not.toBe(before);
  expect(await page.evaluate(() => document.activeElement?.matches('.far summary'))).toBe(true);
  await page.close();
});

test('320 pixels wide needs no sideways scrolling with both open', async () => {
  const page = await visit('es');
  await page.setViewportSize({ width: 320, height: 640 });
  await text(page, 'hola');
  for (const said of stories.es.said) await text(page, said);
  for (const of of ['text', 'web'] as const) await page.locator(`#inspect-${of} summary`).first().click();
  await path(page, 'text').getByText('result > after').waitFor();
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
  await page.close();
});
