import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { inEveryLook } from '../../axe.ts';
import { openBrowser } from '../../browser.ts';
import { listening } from '../../http.ts';
import { openHost } from '../../widget/host.ts';

let browser: Browser;
let host: Awaited<ReturnType<typeof openHost>>;
beforeAll(async () => {
  [browser, host] = await Promise.all([openBrowser(), openHost('')]);
});
afterAll(async () => {
  await browser.close();
  host.close();
});

async function visit(language: 'en' | 'es', options: BrowserContextOptions = {}): Promise<Page> {
  const page = await browser.newPage({ reducedMotion: 'reduce', ...options });
  page.setDefaultTimeout(8000);
  await page.goto(`${host.url}/embed?lang=${language}`);
  return page;
}

const lines = (page: Page, id: string) => page.locator(`#code-${id}`).textContent();

test('what is chosen shows in the preview and in all lines, hash or not', async () => {
  const page = await visit('en');
  const complaints: string[] = [];
  page.on('console', (line) => line.type() === 'error' && complaints.push(line.text()));
  await page.getByRole('combobox', { name: 'Language' }).selectOption('es');
  await page.getByRole('button', { name: '¿Puedo limpiar mi récord?' }).waitFor();
  expect(host.heard).toEqual([]);
  for (const id of ['html', 'html-pinned', 'wordpress', 'wordpress-pinned', 'drupal', 'drupal-pinned'])
    expect(await lines(page, id), id).toMatch(/data-lang'?( => |: |=)['"]es['"]/);
  for (const id of ['html', 'wordpress', 'drupal']) {
    expect(await lines(page, id)).not.toContain('integrity');
    expect(await lines(page, `${id}-pinned`)).toMatch(/integrity.*sha384-[\w+/]{64}/);
  }
  await page.getByLabel('Color').fill('#8a1c4a');
  await page.getByLabel('Name').fill('Clínica "Sol"');
  await page.getByRole('combobox', { name: 'Corner' }).selectOption('start');
  expect(await lines(page, 'html')).toContain(
    ' data-name="Clínica &quot;Sol&quot;" data-accent="#8a1c4a" data-position="start"></script>',
  );
  expect(await lines(page, 'html')).toContain('/plain?lang=es">¿Puedo limpiar mi récord?</a></noscript>');
  await page.getByRole('combobox', { name: 'Corner' }).selectOption('');
  await page.getByRole('checkbox', { name: 'In its own place' }).check();
  await page.getByText('¿Podemos empezar?').waitFor();
  const header = page.locator('adelante-chat .header');
  expect(await header.innerText()).toContain('Clínica "Sol"');
  expect(await header.evaluate((one) => getComputedStyle(one).backgroundColor)).toMatch(
    /138,? 28,? 74|0\.54/,
  );
  expect(await lines(page, 'element')).toBe('<adelante-chat inline></adelante-chat>');
  await page.getByRole('checkbox', { name: 'Open at once' }).check();
  expect(await lines(page, 'element')).toBe('<adelante-chat inline open></adelante-chat>');
  expect(complaints).toEqual([]);
  await page.close();
});

test.each([
  { story: 'a desk', viewport: { width: 1280, height: 720 } },
  { story: 'a phone', viewport: { width: 390, height: 844 } },
])('on $story the button of the preview opens in the preview', async ({ viewport }) => {
  const page = await visit('es', { viewport });
  await page.getByRole('button', { name: '¿Puedo limpiar mi récord?' }).click();
  const [frame, panel] = await Promise.all(
    ['#preview', 'adelante-chat .panel'].map((part) => page.locator(part).boundingBox()),
  );
  if (!frame || !panel) throw new Error('The preview or its panel is not shown.');
  expect(panel.x).toBeGreaterThanOrEqual(frame.x);
  expect(panel.y).toBeGreaterThanOrEqual(frame.y);
  expect(panel.x + panel.width).toBeLessThanOrEqual(frame.x + frame.width);
  expect(panel.y + panel.height).toBeLessThanOrEqual(frame.y + frame.height);
  await page.close();
});

test.each([
  { story: 'the hash that is given', altered: (line: string) => line, chats: 1 },
  {
    story: 'any other hash',
    altered: (line: string) => line.replace(/sha384-..../, 'sha384-AAAA'),
    chats: 0,
  },
])('on another site the line runs with $story: $chats', async ({ altered, chats }) => {
  const page = await visit('en');
  const line = altered((await lines(page, 'html-pinned')) ?? '').replace(
    'https://adelante.example',
    host.url,
  );
  const site = await listening((_request, response) => {
    response.setHeader('content-type', 'text/html');
    response.end(`<!doctype html><title>A site</title><body>${line}`);
  });
  await page.goto(site.url, { waitUntil: 'load' });
  expect(await page.locator('adelante-chat').count()).toBe(chats);
  await page.close();
  await site.close();
});

test('lines are copied as they stand, and it is said', async () => {
  const page = await visit('en', { permissions: ['clipboard-read', 'clipboard-write'] });
  await page.getByRole('button', { name: 'Copy' }).first().click();
  await page.getByRole('status').getByText('Copied.').waitFor();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(await lines(page, 'html'));
  await page.close();
});

test('without scripts all lines are there, and nothing that does nothing', async () => {
  const page = await visit('es', { javaScriptEnabled: false });
  for (const id of ['html', 'wordpress', 'drupal', 'element', 'origins', 'policy'])
    expect(await page.locator(`#code-${id}`).isVisible(), id).toBe(true);
  await page.locator('summary').first().click();
  expect(await page.locator('#code-html-pinned').innerText()).toContain('integrity="sha384-');
  for (const control of await page.locator('button, select, input').all())
    expect(await control.isVisible()).toBe(false);
  expect(await page.locator('.no-script').isVisible()).toBe(true);
  await page.close();
});

test.each(['en', 'es'] as const)(
  'in %s axe finds nothing in both directions and every look, and 320 pixels are wide enough',
  async (language) => {
    const page = await visit(language, { bypassCSP: true, viewport: { width: 320, height: 640 } });
    for (const summary of await page.locator('summary').all()) await summary.click();
    expect(await inEveryLook(page, 'embed')).toEqual([]);
    await page.close();
  },
);
