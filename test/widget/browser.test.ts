import { describe, expect, test } from 'vitest';
import { inEveryLook } from '../axe.ts';
import {
  field,
  inBrowser,
  launcherOf,
  listen,
  logOf,
  open,
  ours,
  say,
  script,
  site,
  visit,
} from './visit.ts';

inBrowser();

describe('one script tag', () => {
  test('adds a button that opens a chat, which greets and asks the first question', async () => {
    const { page, host, complaints, asked } = await visit();
    expect(await launcherOf(page).getAttribute('aria-expanded')).toBe('false');
    expect(host.heard).toEqual([]);
    await open(page);
    expect(await ours(page).allInnerTexts()).toEqual([
      expect.stringContaining('Welcome.'),
      expect.stringContaining('Shall we start?'),
    ]);
    expect(host.heard).toMatchObject([{ channel: 'web-chat', text: 'hi', language: 'en' }]);
    expect(complaints).toEqual([]);
    expect(new Set(asked)).toEqual(new Set([new URL(host.url).host]));
  });

  test('greets before the server has said a word', async () => {
    const { page, host } = await visit();
    const letGo = host.hold();
    await launcherOf(page).click();
    await page.getByText('Welcome.').waitFor();
    expect(await page.getByText('Shall we start?').count()).toBe(0);
    letGo();
    await page.getByText('Shall we start?').waitFor();
  });

  test('takes the focus into the chat only when asked, and Escape brings it back', async () => {
    const { page } = await visit();
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('BODY');
    await open(page);
    const focused = () => page.evaluate(() => document.activeElement?.shadowRoot?.activeElement?.className);
    expect(await focused()).toBe('panel');
    await page.keyboard.press('Escape');
    expect(await focused()).toBe('launcher');
    expect(await page.getByText('Shall we start?').isVisible()).toBe(false);
    await launcherOf(page).click();
    expect(await ours(page).count()).toBe(2);
  });

  test('keeps no cookie and nothing on the device but the token, for this tab', async () => {
    const { page, context } = await visit();
    await open(page);
    await say(page, 'a secret');
    await page.getByText('<b>a secret</b>').waitFor();
    expect(await context.cookies()).toEqual([]);
    const kept = await page.evaluate(() => [Object.entries(sessionStorage), Object.entries(localStorage)]);
    expect(kept).toEqual([[['adelante', expect.stringMatching(/^[\w-]{64}$/)]], []]);
  });

  test('speaks Spanish when the tag says so, and marks each message as Spanish', async () => {
    const { page, host } = await visit({ page: site(script.replace('"en"', '"es-MX"')) });
    await page.getByRole('button', { name: '¿Puedo limpiar mi récord?' }).click();
    await page.getByText('¿Podemos empezar?').waitFor();
    expect(host.heard).toMatchObject([{ text: 'hola', language: 'es' }]);
    const tags = await page
      .locator('.bubble')
      .evaluateAll((all) => all.map((one) => one.getAttribute('lang')));
    expect(tags).toEqual(['es', 'es']);
  });

  test('marks a message in a language we do not speak as that, so that it is read out right', async () => {
    const { page } = await visit();
    await open(page);
    await say(page, '한국어');
    const answer = page.getByText('안녕하세요');
    await answer.waitFor();
    expect(await answer.getAttribute('lang')).toBe('ko');
  });

  test('adds no second chat to a page that has placed one', async () => {
    const { page } = await visit({ page: site(`${script}<adelante-chat inline lang="es"></adelante-chat>`) });
    await page.getByText('¿Podemos empezar?').waitFor();
    expect(await page.locator('adelante-chat').count()).toBe(1);
  });
});

describe('an answer', () => {
  test('by button sends what the choice says and shows what it is called', async () => {
    const { page, host } = await visit();
    await open(page);
    await page.getByRole('button', { name: 'Yes' }).click();
    await page.getByText('<b>1</b>').waitFor();
    expect(host.heard.at(-1)).toMatchObject({ text: '1' });
    expect(await page.locator('.theirs .bubble').allInnerTexts()).toEqual(['Yes']);
    expect(await page.getByRole('button', { name: 'Yes' }).count()).toBe(0);
  });

  test('in free text is text on both sides, never markup', async () => {
    const { page, host, complaints } = await visit();
    await open(page);
    const hostile = '<script>alert(1)</script><img src=x onerror=alert(1)>';
    await say(page, hostile);
    await page.getByText(`<b>${hostile}</b>`).waitFor();
    expect(host.heard.at(-1)).toMatchObject({ text: hostile });
    expect(await page.locator('adelante-chat').locator('script, img, b').count()).toBe(0);
    expect(complaints).toEqual([]);
  });

  test('is announced once, with who is speaking; the person own words are not read back', async () => {
    const { page } = await visit();
    await open(page);
    const announced = await listen(page);
    await say(page, 'maybe');
    await page.getByText('<b>maybe</b>').waitFor();
    expect(await announced()).toEqual([expect.stringMatching(/^Adelante: <b>maybe<\/b>/)]);
  });

  test('clicked twice is sent once', async () => {
    const { page, host } = await visit();
    await open(page);
    await page.getByRole('button', { name: 'Yes' }).dblclick();
    await page.getByText('<b>1</b>').waitFor();
    expect(host.heard.map(({ text }) => text)).toEqual(['hi', '1']);
  });

  test('typed while another is on its way waits in the field', async () => {
    const { page, host } = await visit();
    await open(page);
    const letGo = host.hold();
    await say(page, 'first');
    await say(page, 'second');
    expect(await field(page).inputValue()).toBe('second');
    letGo();
    await page.getByText('<b>first</b>').waitFor();
    await field(page).press('Enter');
    await page.getByText('<b>second</b>').waitFor();
    expect(host.heard.map(({ text }) => text)).toEqual(['hi', 'first', 'second']);
  });

  test('that did not go through is sent again under the same id', async () => {
    const { page, host, context } = await visit();
    await open(page);
    await context.setOffline(true);
    await say(page, 'yes');
    const retry = page.getByRole('button', { name: 'Try again' });
    await retry.waitFor();
    expect(await page.getByRole('status').innerText()).toContain('did not go through');
    await context.setOffline(false);
    await page.getByText('<b>yes</b>').waitFor();
    expect(await retry.isVisible()).toBe(false);
    host.fail(1);
    await say(page, 'again');
    await retry.click();
    await page.getByText('<b>again</b>').waitFor();
    const [first, second] = host.heard.filter(({ text }) => text === 'again');
    expect(first?.messageId).toBe(second?.messageId);
    expect(await page.locator('.theirs .bubble').allInnerTexts()).toEqual(['yes', 'again']);
  });

  test('moves the focus to the conversation when its button is gone', async () => {
    const { page } = await visit();
    await open(page);
    await page.getByRole('button', { name: 'Yes' }).press('Enter');
    await page.getByText('<b>1</b>').waitFor();
    const focused = await page.evaluate(() => document.activeElement?.shadowRoot?.activeElement?.className);
    expect(focused).toBe('scroller');
  });

  test('of ours can be opened and called, and leads nowhere else', async () => {
    const { page, host } = await visit();
    await open(page);
    await say(page, 'x');
    await page.getByText('<b>x</b>').waitFor();
    const links = await logOf(page)
      .getByRole('link')
      .evaluateAll((all) => all.map((one) => one.getAttribute('href')));
    expect(links).toEqual(['tel:+12135550100', 'https://help.example/start', `${host.url}/result`]);
  });
});

describe('a session', () => {
  test('goes on after a reload, with the open question shown again', async () => {
    const { page, host } = await visit();
    await open(page);
    await page.reload();
    await open(page);
    expect(host.heard.map(({ text }) => text)).toEqual(['hi', 'repeat']);
    expect(new Set(host.heard.map(({ address }) => address)).size).toBe(1);
  });

  test('the server no longer knows is begun again, and the person is told', async () => {
    const { page, host } = await visit();
    await page.evaluate(() => {
      sessionStorage.setItem('adelante', 'A'.repeat(64));
    });
    await page.reload();
    await open(page);
    await page.getByText('We closed the old chat').waitFor();
    expect(host.heard.map(({ text }) => text)).toEqual(['hi']);
  });

  test('changes language by its button, and the buttons change with it', async () => {
    const { page, host } = await visit();
    await open(page);
    await page.getByRole('button', { name: 'Español' }).click();
    await page.getByText('¿Podemos empezar?').waitFor();
    expect(host.heard.at(-1)).toMatchObject({ text: 'Español' });
    await page.getByRole('button', { name: 'Salida rápida' }).waitFor();
    await page.getByRole('button', { name: 'Sí' }).waitFor();
  });

  test('follows the language of our last message', async () => {
    const { page } = await visit();
    await open(page);
    await say(page, 'español');
    await page.getByText('¿Podemos empezar?').waitFor();
    await page.getByRole('textbox', { name: 'Escriba su respuesta' }).waitFor();
  });

  test('is left at once by the quick exit, with nothing kept', async () => {
    const { page, context, host } = await visit();
    await context.route('https://www.weather.gov/', (route) => route.fulfill({ body: 'Weather' }));
    await open(page);
    const before = await page.evaluate(() => history.length);
    await page.getByRole('button', { name: 'Quick exit' }).click();
    await page.waitForURL('https://www.weather.gov/');
    expect(await page.evaluate(() => history.length)).toBe(before);
    await page.goto(`${host.url}/host`);
    expect(await page.evaluate(() => sessionStorage.length)).toBe(0);
  });
});

describe('a private link', () => {
  const link = 'pXk3vT9sQm2Lw8RzYb4NcA';

  test('is sent with the first turn and no other, and leaves the address bar at once', async () => {
    const { page, host, complaints } = await visit({ path: `/c/${link}?lang=es` });
    const before = await page.evaluate(() => history.length);
    await page.getByRole('heading', { name: '¿Seguir aquí?' }).waitFor();
    expect(host.heard).toEqual([]);
    await page.getByRole('link', { name: 'Sí, seguir con mis respuestas' }).click();
    await page.getByText('¿Podemos empezar?').waitFor();
    expect(page.url()).toBe(`${host.url}/chat?lang=es`);
    await say(page, 'uno');
    await page.getByText('<b>uno</b>').waitFor();
    expect(host.heard.map((inbound) => inbound.link)).toEqual([link, undefined]);
    expect(await page.evaluate(() => history.length)).toBe(before);
    expect(await page.evaluate(() => document.documentElement.outerHTML)).not.toContain(link);
    expect(await page.evaluate(() => Object.values(sessionStorage).join())).not.toContain(link);
    expect(complaints).toEqual([]);
  });

  test("that is somebody else's is left alone by whoever says no", async () => {
    const { page, host } = await visit({ path: `/c/${link}?lang=en` });
    await page.getByRole('link', { name: 'No, start my own' }).click();
    await page.getByText('Shall we start?').waitFor();
    expect(host.heard.map((inbound) => inbound.link)).toEqual([undefined]);
    expect(page.url()).toBe(`${host.url}/chat?lang=en`);
  });

  test("that is somebody else's is left alone by whoever says no", async () => {
    const { page, host } = await visit({ path: `/c/${link}?lang=en` });
    await page.getByRole('link', { name: 'No, start my own' }).click();
    await page.getByText('Shall we start?').waitFor();
    expect(host.heard.map((inbound) => inbound.link)).toEqual([undefined]);
    expect(page.url()).toBe(`${host.url}/chat?lang=en`);
  });

  test('that did not go through is sent again under the same id', async () => {
    const { page, host } = await visit({ path: '/chat?lang=en' });
    await page.getByText('Shall we start?').waitFor();
    host.fail(1);
    await page.goto(`${host.url}/c/${link}?lang=en&here`);
    await page.getByRole('button', { name: 'Try again' }).click();
    await page.getByText('Shall we start?').waitFor();
    const [, first, second] = host.heard;
    expect(first).toMatchObject({ link });
    expect(second).toEqual(first);
  });

  test('that did not go through is let go when the person deletes everything', async () => {
    const { page, host } = await visit({ path: '/chat?lang=en' });
    await page.getByText('Shall we start?').waitFor();
    host.fail(1);
    await page.goto(`${host.url}/c/${link}?lang=en&here`);
    await page.getByRole('button', { name: 'Try again' }).waitFor();
    await page.getByRole('button', { name: 'Menu' }).click();
    for (let twice = 0; twice < 2; twice += 1)
      await page.getByRole('button', { name: 'Delete everything now' }).click();
    await page.getByText(/<b>delete my data/i).waitFor();
    expect(host.heard.at(-1)).not.toHaveProperty('link');
  });

  test('is sent in a new session when the server no longer knows the old one', async () => {
    const { page, host } = await visit({ path: '/chat?lang=en' });
    await page.getByText('Shall we start?').waitFor();
    await page.evaluate(() => {
      sessionStorage.setItem('adelante', 'A'.repeat(64));
    });
    await page.goto(`${host.url}/c/${link}?lang=en&here`);
    await page.getByText('We closed the old chat').waitFor();
    await page.getByText('Shall we start?').waitFor();
    expect(host.heard.at(-1)).toMatchObject({ link });
  });

  test('is none of another site: its address stays as it is', async () => {
    const { page, host } = await visit({ path: '/host?c=1' });
    await open(page);
    expect(page.url()).toBe(`${host.url}/host?c=1`);
    expect(host.heard[0]).not.toHaveProperty('link');
  });
});

describe('a difficult page', () => {
  test('that resets every style does not reach the chat', async () => {
    const hostile = '<style>* { all: unset !important } button { display: none !important }</style>';
    const { page } = await visit({ page: site(script, hostile) });
    await open(page);
    const box = await page.locator('.panel').boundingBox();
    expect(box?.width).toBeGreaterThan(320);
    const button = await page
      .getByRole('button', { name: 'Yes' })
      .evaluate((one) => getComputedStyle(one).borderRadius);
    expect(button).not.toBe('0px');
    expect(await page.locator('adelante-chat').evaluate((one) => getComputedStyle(one).display)).toBe(
      'block',
    );
  });

  test('with the strictest policy for content still carries it', async () => {
    const policy =
      "default-src 'none'; script-src 'nonce-n1'; connect-src 'self'; base-uri 'none'; require-trusted-types-for 'script'; trusted-types 'none'";
    const { page, complaints } = await visit({
      page: site(script.replace('<script', '<script nonce="n1"')),
      headers: { 'Content-Security-Policy': policy },
    });
    await open(page);
    await page.getByRole('button', { name: 'Yes' }).click();
    await page.getByText('<b>1</b>').waitFor();
    expect(complaints).toEqual([]);
    expect(await page.locator('.panel').evaluate((one) => getComputedStyle(one).position)).toBe('fixed');
  });

  test('320 pixels wide needs no sideways scrolling, and every button is big enough for a thumb', async () => {
    const { page } = await visit({
      path: '/chat?lang=es',
      options: { viewport: { width: 320, height: 568 } },
    });
    await page.getByText('¿Podemos empezar?').waitFor();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
    const scroller = page.locator('.scroller');
    expect(await scroller.evaluate((one) => one.scrollWidth - one.clientWidth)).toBe(0);
    for (const button of await page.getByRole('button').all()) {
      const box = await button.boundingBox();
      expect(box?.height).toBeGreaterThanOrEqual(44);
      expect(box?.width).toBeGreaterThanOrEqual(44);
    }
  });

  test('without storage keeps the session as long as the page', async () => {
    const block =
      "<script>Object.defineProperty(window, 'sessionStorage', { get() { throw new Error('no') } })</script>";
    const { page, host, complaints } = await visit({ page: site(script, block) });
    await open(page);
    await say(page, 'x');
    await page.getByText('<b>x</b>').waitFor();
    expect(new Set(host.heard.map(({ address }) => address)).size).toBe(1);
    expect(complaints).toEqual([]);
  });
});

test.each(['en', 'es'].flatMap((tag) => [`/chat?lang=${tag}`, `/?lang=${tag}`, `/c/x?lang=${tag}`]))(
  'on %s axe finds nothing in both directions and every look',
  async (path) => {
    const { page } = await visit({ path, options: { bypassCSP: true } });
    await page
      .getByText(/Shall we start|Podemos empezar|Go on here|Seguir aquí/)
      .first()
      .waitFor();
    expect(await inEveryLook(page, path)).toEqual([]);
  },
);
