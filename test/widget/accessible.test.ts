import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { inEveryLook, setDirection } from '../axe.ts';
import { field, inBrowser, launcherOf, open, ours, say, script, site, visit } from './visit.ts';

inBrowser();

const call = (page: Page, name: string, ...given: readonly string[]) =>
  page.evaluate(
    (call) => {
      (window as unknown as { Adelante: { push: (call: readonly string[]) => void } }).Adelante.push(call);
    },
    [name, ...given],
  );

const menuOf = (page: Page) => page.locator('[aria-controls=menu]');

/** Every state of the chat, one after another on one page. */
const states: Readonly<
  Record<string, (page: Page, host: Awaited<ReturnType<typeof visit>>) => Promise<unknown>>
> = {
  closed: (page) =>
    launcherOf(page)
      .or(page.getByRole('button', { name: '¿Puedo limpiar mi récord?' }))
      .waitFor(),
  'open, with consent and choices': async (page) => {
    await call(page, 'open');
    await page.locator('.choice:visible').first().waitFor();
  },
  'a date with its selects': async (page) => {
    await say(page, 'date');
    await page.locator('#year').waitFor();
  },
  'an answer that can be changed': async (page) => {
    await say(page, 'kept');
    await page.locator('.change').waitFor();
  },
  'a result with its links': async (page) => {
    await say(page, 'result');
    await page.getByText('<b>result</b>').waitFor();
  },
  'the menu open': (page) => menuOf(page).click(),
  'the menu asking': async (page) => {
    await page.locator('.way').last().click();
  },
  'an answer on its way': async (page, { host }) => {
    await page.keyboard.press('Escape');
    const letGo = host.hold();
    await say(page, 'slow');
    await page.locator('.dots').waitFor();
    Object.assign(host, { letGo });
  },
  'a server in trouble': async (page, { host }) => {
    (host as unknown as { letGo: () => void }).letGo();
    await page.getByText('<b>slow</b>').waitFor();
    host.fail(1);
    await say(page, 'trouble');
    await page.locator('.retry').waitFor();
  },
  offline: async (page, { context }) => {
    await context.setOffline(true);
    await page.locator('.retry').click();
    await page.locator('.retry').waitFor();
  },
  'the way out': async (page, { context }) => {
    await context.setOffline(false);
    await context.route('https://www.weather.gov/', (route) => route.fulfill({ status: 204 }));
    await page.locator('.exit').dispatchEvent('click');
    await page.locator('body > main > h1').waitFor();
  },
};

describe('axe, its best practices with it, finds nothing', () => {
  test.each(['en', 'es'])(
    'in any state in %s, left to right and right to left, light, dark or in forced colours',
    async (language) => {
      const visited = await visit({
        page: site(script.replace('"en"', `"${language}"`)),
        options: { bypassCSP: true },
        before: () => {
          Object.assign(window.speechSynthesis, {
            getVoices: () => ['en-US', 'es-MX'].map((lang) => ({ lang, localService: true })),
          });
        },
      });
      const found: string[] = [];
      for (const [state, come] of Object.entries(states)) {
        await come(visited.page, visited);
        found.push(...(await inEveryLook(visited.page, state)));
      }
      expect(found).toEqual([]);
    },
  );
});

describe('a small window', () => {
  test('of a page at 400 percent leaves room to read, and nothing is cut off', async () => {
    const { page } = await visit({ options: { viewport: { width: 320, height: 256 } } });
    await launcherOf(page).click();
    await page.getByText('Shall we start?').waitFor();
    expect((await page.locator('.scroller').boundingBox())?.height).toBeGreaterThan(110);
    const panel = await page.locator('.panel').evaluate((one) => [one.scrollWidth, one.clientWidth]);
    expect(panel[0]).toBe(panel[1]);
    await field(page).focus();
    expect((await field(page).boundingBox())?.y).toBeLessThan(256 - 44);
  });

  test.each(['ltr', 'rtl'])(
    'with more room between letters, words and lines still shows all of it, %s',
    async (dir) => {
      const { page } = await visit({ options: { viewport: { width: 320, height: 640 } } });
      await setDirection(page, dir);
      await open(page);
      await say(page, 'date');
      await page.locator('#year').waitFor();
      const cut = await page.locator('adelante-chat').evaluate((chat) => {
        const root = chat.shadowRoot;
        const sheet = new CSSStyleSheet();
        sheet.replaceSync(
          '* { line-height: 1.5 !important; letter-spacing: .12em !important; word-spacing: .16em !important } p { margin-block-end: 2em !important }',
        );
        root?.adoptedStyleSheets.push(sheet);
        const all = [
          ...(root?.querySelectorAll<HTMLElement>('button, p, strong, select, .header, .scroller') ?? []),
        ];
        return all
          .filter((one) => one.scrollWidth > one.clientWidth + 1 && one.clientWidth > 1)
          .map((one) => one.outerHTML);
      });
      expect(cut).toEqual([]);
    },
  );
});

describe('right to left', () => {
  test('everything stands on the other side', async () => {
    const { page } = await visit();
    await setDirection(page, 'rtl');
    expect((await launcherOf(page).boundingBox())?.x).toBe(16);
    await open(page);
    await say(page, 'x');
    await page.getByText('<b>x</b>').waitFor();
    const left = async (selector: string) =>
      (await page.locator(selector).last().boundingBox())?.x ?? Number.NaN;
    expect(await left('.theirs .bubble')).toBeLessThan(await left('.ours .bubble'));
    expect(await left('.send')).toBeLessThan(await left('#text'));
  });
});

describe('reading aloud', () => {
  const withVoices = () => {
    const said: string[] = [];
    let last: SpeechSynthesisUtterance | undefined;
    const voices = [
      { lang: 'es-MX', localService: false },
      { lang: 'en-US', localService: true },
      { lang: 'es-US', localService: true },
    ];
    Object.assign(window, {
      said,
      SpeechSynthesisUtterance: class extends EventTarget {
        voice: unknown;
        lang = '';
        text: string;
        constructor(text: string) {
          super();
          this.text = text;
        }
      },
    });
    Object.defineProperty(window, 'speechSynthesis', {
      value: {
        pending: false,
        getVoices: () => voices,
        speak: (one: SpeechSynthesisUtterance) => {
          last = one;
          said.push(`${one.lang}: ${one.text}`);
        },
        cancel: () => said.push('hush'),
        end: () => last?.dispatchEvent(new Event('end')),
      },
    });
  };
  const saidOn = (page: Page) => page.evaluate(() => (window as unknown as { said: string[] }).said);
  const aloud = (page: Page) => ours(page).last().getByRole('button', { name: 'Read aloud' });

  test('begins only when asked, in a voice of this device, and ends by itself or by a second press', async () => {
    const { page } = await visit({ before: withVoices });
    await open(page);
    expect(await saidOn(page)).toEqual([]);
    await aloud(page).click();
    expect(await saidOn(page)).toEqual([expect.stringMatching(/^en-US: Shall we start/)]);
    expect(await aloud(page).getAttribute('aria-pressed')).toBe('true');
    await page.evaluate(() => {
      (window.speechSynthesis as unknown as { end: () => void }).end();
    });
    expect(await aloud(page).getAttribute('aria-pressed')).toBe('false');
    await aloud(page).click();
    await aloud(page).click();
    expect(await aloud(page).getAttribute('aria-pressed')).toBe('false');
  });

  test('stops as soon as the person types', async () => {
    const { page } = await visit({ before: withVoices });
    await open(page);
    await aloud(page).click();
    await field(page).pressSequentially('y');
    expect((await saidOn(page)).at(-1)).toBe('hush');
  });

  test('speaks Spanish with a Spanish voice, and never with one from elsewhere', async () => {
    const { page } = await visit({ page: site(script.replace('"en"', '"es"')), before: withVoices });
    await call(page, 'open');
    await page.getByText('¿Podemos empezar?').waitFor();
    await ours(page).last().getByRole('button', { name: 'Leer en voz alta' }).click();
    expect(await saidOn(page)).toEqual(['es-US: ¿Podemos empezar?']);
  });

  test('is not offered where there is no such voice', async () => {
    const { page } = await visit();
    await open(page);
    expect(await page.locator('.aloud').count()).toBe(0);
  });
});
