import { gzipSync } from 'node:zlib';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { inEveryLook, setDirection } from '../../../axe.ts';
import { openBrowser } from '../../../browser.ts';
import type { Listening } from '../../../http.ts';
import { dist } from '../../../widget/host.ts';
import { openApp } from '../../open-app.ts';

let browser: Browser;
let server: Listening;
const closings: (() => Promise<void>)[] = [];
beforeAll(async () => {
  [browser, server] = await Promise.all([openBrowser(), openApp(dist)]);
});
afterEach(() => Promise.all(closings.splice(0).map((close) => close())));
afterAll(() => Promise.all([browser.close(), server.close()]));

async function visit(path: string, options: BrowserContextOptions = {}) {
  const context = await browser.newContext({ javaScriptEnabled: false, ...options });
  closings.push(() => context.close());
  const page = await context.newPage();
  page.setDefaultTimeout(8000);
  const complaints: string[] = [];
  page.on('console', (line) => complaints.push(line.text()));
  const asked = new Set<string>();
  page.on('request', (request) => asked.add(new URL(request.url()).origin));
  await page.goto(server.url + path);
  return { page, context, complaints, asked };
}

const ours = (page: Page) => page.locator('.ours');
const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click();

async function write(page: Page, text: string): Promise<void> {
  await page.getByRole('textbox').fill(text);
  await Promise.all([page.waitForEvent('load'), page.keyboard.press('Enter')]);
}

describe('the whole screening with scripts off', () => {
  test('in English, by buttons and in free words', async () => {
    const { page, context, complaints, asked } = await visit('/plain?lang=en');
    for (const name of ['Start', 'Yes', 'No', 'No, none', 'No', 'California adult court, convicted'])
      await press(page, name);
    await write(page, 'misdemeanor');
    await write(page, 'yeah informal');
    for (const name of ['Finished, no violations', 'Something else', 'Yes, show my result'])
      await press(page, name);
    expect(await ours(page).first().innerText()).toContain('dismissal (Penal Code 1203.4)');
    await press(page, 'Who can help for free');
    await press(page, 'Los Angeles County');
    await write(page, '90011');
    const link = page.getByRole('link', { name: 'https://pubdef.lacounty.gov' });
    expect(await link.getAttribute('rel')).toBe('noreferrer');
    await press(page, 'Delete everything');
    expect(await ours(page).innerText()).toContain('Your answers are deleted here.');
    expect(await context.cookies()).toEqual([]);
    expect(complaints).toEqual([]);
    expect([...asked]).toEqual([server.url]);
    expect(new URL(page.url()).search).toBe('?lang=en');
  });

  test('in Spanish, with dates, a skipped question, and the language changed on the way', async () => {
    const { page } = await visit('/plain', { locale: 'es-MX' });
    for (const name of [
      'Empezar',
      'Sí',
      'No',
      'No, nada',
      'No',
      'Sin condena',
      'Arresto sin cargos',
      'Delito grave',
    ])
      await press(page, name);
    expect(await page.locator('.progress').innerText()).toMatch(/^Faltan \d+, más o menos \d minutos?$/);
    await page.getByLabel('Mes').selectOption('junio');
    await page.getByLabel('Año').selectOption('2010');
    await press(page, 'Enviar fecha');
    expect(await page.locator('.theirs').innerText()).toContain('junio 2010');
    await press(page, 'English');
    expect(await page.locator('html').getAttribute('lang')).toBe('en');
    expect(await ours(page).first().innerText()).toContain('Did you leave');
    await press(page, 'Español');
    await write(page, 'saltar');
    for (const name of ['Otra cosa', 'No sé', 'Ver mi resultado']) await press(page, name);
    expect(await ours(page).first().innerText()).toContain('hable con un abogado o abogada');
    expect(await page.locator('html').getAttribute('lang')).toBe('es');
    const tags = await page
      .locator('.bubble')
      .evaluateAll((all) => all.map((one) => one.getAttribute('lang')));
    expect(new Set(tags)).toEqual(new Set(['es']));
  });

  test('by keyboard alone: the first answer is one Tab away, and Enter in the field sends what was written', async () => {
    const { page } = await visit('/plain?lang=en');
    await page.getByRole('button', { name: 'Start' }).press('Enter');
    await page.getByText('Shall we start?').waitFor();
    expect(await page.locator('#now').evaluate((now) => now === document.activeElement)).toBe(true);
    const focused = () => page.locator(':focus').evaluate((one) => one.textContent.trim() || one.id);
    const order: string[] = [];
    for (let tab = 0; tab < 8; tab += 1) {
      await page.keyboard.press('Tab');
      order.push(await focused());
    }
    expect(order).toEqual([
      'Yes',
      'No',
      'Not sure',
      'text',
      'Send',
      'Go back one question',
      'Continue on another device',
      'Delete everything',
    ]);
    await write(page, 'yes');
    await page.getByText('open against you now').waitFor();
  });

  test('a code for another device is one press away', async () => {
    for (const [begin, elsewhere, code] of [
      ['Start', 'Continue on another device', 'Your code is'],
      ['Empezar', 'Seguir en otro aparato', 'Su código es'],
    ] as const) {
      const { page } = await visit(`/plain?lang=${begin === 'Start' ? 'en' : 'es'}`);
      await press(page, begin);
      await press(page, elsewhere);
      expect(await ours(page).first().innerText()).toContain(code);
    }
  });

  test('starts from where the chat needs a script', async () => {
    for (const path of ['/chat?lang=es', '/?lang=es']) {
      const { page } = await visit(path);
      await page.getByRole('link', { name: 'Abrir la página sencilla' }).click();
      await page.getByRole('button', { name: 'Empezar' }).waitFor();
      expect(new URL(page.url()).pathname).toBe('/plain');
    }
  });
});

describe('a form', () => {
  test('pressed twice is taken once', async () => {
    const { page } = await visit('/plain?lang=en');
    await press(page, 'Start');
    await page.getByRole('button', { name: 'Yes', exact: true }).dblclick();
    await page.getByText('open against you now').waitFor();
    await write(page, 'repeat');
    expect(await ours(page).innerText()).toContain('open against you now');
  });

  test('sent again by Reload shows the same answer, and what is not known to be taken is not shown as said', async () => {
    const { page } = await visit('/plain?lang=en');
    for (const name of ['Start', 'Yes', 'No']) await press(page, name);
    const answer = await ours(page).allInnerTexts();
    expect(await page.locator('.theirs').innerText()).toContain('No');
    await page.reload();
    expect(await ours(page).allInnerTexts()).toEqual(answer);
    expect(await page.locator('.theirs').count()).toBe(0);
    await press(page, 'Go back one question');
    expect(await ours(page).innerText()).toContain('open against you now');
  });

  test('of the past, reached by Back, is not shown until it is asked for', async () => {
    const { page } = await visit('/plain?lang=en');
    for (const name of ['Start', 'Yes', 'No']) await press(page, name);
    await page.goBack().catch(() => undefined);
    expect(await page.locator('body').innerText()).not.toContain('warrant');
  });
});

/** Every kind of page, one after the other. */
async function* everyPage(page: Page, begin: string): AsyncGenerator<string> {
  yield 'welcome';
  await press(page, begin);
  yield 'turn';
  await page.reload();
  yield 'sent again';
  for (const answer of ['1', '2', '1', '2', '1', '2', '2']) await write(page, answer);
  await page.locator('#year').waitFor();
  yield 'date';
  await write(page, '2015');
  await page.locator('#say input[name=token]').evaluate((field: HTMLInputElement) => (field.value = ''));
  await page.locator('.choices button').first().click();
  yield 'trouble';
}

describe('every page', () => {
  test.each([
    { lang: 'en', begin: 'Start' },
    { lang: 'es', begin: 'Empezar' },
  ] as const)(
    'in $lang passes axe in both directions and every look, fits 320 pixels, has big targets, and weighs little',
    async ({ lang, begin }) => {
      const options = { javaScriptEnabled: true, bypassCSP: true };
      const { page } = await visit(`/plain?lang=${lang}`, {
        ...options,
        viewport: { width: 320, height: 640 },
      });
      for await (const kind of everyPage(page, begin)) {
        expect([kind, gzipSync(await page.content()).length > 4096]).toEqual([kind, false]);
        expect([kind, await small(page)]).toEqual([kind, []]);
        expect(await inEveryLook(page, kind)).toEqual([]);
      }
    },
  );

  test('right to left stands on the other side', async () => {
    const { page } = await visit('/plain?lang=en', { javaScriptEnabled: true });
    await press(page, 'Start');
    await setDirection(page, 'rtl');
    const left = async (selector: string) => (await page.locator(selector).first().boundingBox())?.x ?? NaN;
    expect(await left('.theirs')).toBeLessThan(await left('.ours'));
    expect(await left('.exit')).toBeLessThan(await left('.brand'));
    expect(await left('.write button')).toBeLessThan(await left('#text'));
  });

  test('grows with the letters a person chose, and loses nothing', async () => {
    const viewport = { width: 390, height: 844 };
    const options = { viewport, bypassCSP: true, javaScriptEnabled: true };
    const { page } = await visit('/plain?lang=es', options);
    await press(page, 'Empezar');
    await page.addStyleTag({ content: 'html { font-size: 200% } * { letter-spacing: 0.12em !important }' });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
  });

  test('keeps out of caches, other pages and other sites', async () => {
    const response = await fetch(`${server.url}/plain`);
    const policy = response.headers.get('content-security-policy') ?? '';
    expect(policy.split(';').toSorted()).toEqual([
      "base-uri 'none'",
      "default-src 'none'",
      "form-action 'self'",
      "frame-ancestors 'none'",
      "style-src 'self'",
    ]);
    expect(response.headers.get('referrer-policy')).toBe('no-referrer,same-origin');
    expect(response.headers.get('cache-control')).toBe('no-store');
    expect(await response.text()).not.toMatch(/<script|<style| style=| on\w+=/);
  });
});

/** What is smaller than a finger. Links in the middle of a sentence are as tall as their line. */
function small(page: Page): Promise<readonly string[]> {
  return page.locator('button, select, input:not([type=hidden]), .pill').evaluateAll((all) =>
    all.flatMap((one) => {
      const { width, height } = one.getBoundingClientRect();
      return width < 44 || height < 44 ? [one.outerHTML] : [];
    }),
  );
}
