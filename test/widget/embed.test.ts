import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { inBrowser, launcherOf, open, say, script, site, visit } from './visit.ts';

inBrowser();

/** A page that calls before the script is there, and writes down every event it hears. */
const calling = (calls: string): string =>
  `<script>
    window.heard = [];
    window.Adelante = window.Adelante || [];
    for (const name of ['ready', 'open', 'close', 'ended', 'error'])
      Adelante.push(['on', name, ({ detail }) => heard.push(name + (detail ? ' ' + detail : ''))]);
    ${calls}
  </script>`;

const heardOn = (page: Page) => page.evaluate(() => (window as unknown as { heard: string[] }).heard);
const chatOn = (page: Page) => page.locator('adelante-chat');

describe('a page may call', () => {
  test('before we are there: the calls wait', async () => {
    const { page } = await visit({
      page: site(script, calling("Adelante.push(['setLanguage', 'es']); Adelante.push(['open']);")),
    });
    await page.getByText('¿Podemos empezar?').waitFor();
    expect(await heardOn(page)).toEqual(['ready', 'open']);
  });

  test('later, by name: open, close, setLanguage, reset, on', async () => {
    const { page, host } = await visit({ page: site(script, calling('')) });
    await launcherOf(page).waitFor();
    const call = (name: string, ...given: readonly string[]) =>
      page.evaluate(
        ([name = '', ...given]) => {
          (window as unknown as { Adelante: Record<string, (...given: string[]) => void> }).Adelante[name]?.(
            ...given,
          );
        },
        [name, ...given],
      );
    await call('open');
    await page.getByText('Shall we start?').waitFor();
    await call('setLanguage', 'es');
    await page.getByText('¿Podemos empezar?').waitFor();
    await call('setLanguage', 'es');
    await call('close');
    expect(await page.locator('.panel').isVisible()).toBe(false);
    await call('open');
    await say(page, 'bye');
    await page.getByText('<b>bye</b>').waitFor();
    expect(await heardOn(page)).toEqual(['ready', 'open', 'close', 'open', 'ended kept']);
    await call('reset');
    await page.getByText('¿Podemos empezar?').waitFor();
    expect(await page.locator('.theirs').count()).toBe(0);
    expect(host.heard.map(({ text }) => text)).toEqual(['hi', 'Español', 'bye', 'borrar mis datos', 'hola']);
    expect(new Set(host.heard.map(({ address }) => address)).size).toBe(2);
  });

  test('a name that is none of these: nothing happens, and nothing breaks', async () => {
    const { page, complaints } = await visit({
      page: site(script, calling("Adelante.push(['remove']); Adelante.push(['constructor']);")),
    });
    await launcherOf(page).waitFor();
    expect(await chatOn(page).count()).toBe(1);
    expect(complaints).toEqual([]);
  });
});

describe('a page may dress its chat', () => {
  test('with a name, a place and a language, on the script', async () => {
    const wishes = 'data-name="Second Chance" data-position="start" data-lang="es"';
    const { page } = await visit({ page: site(script.replace('data-lang="en"', wishes)) });
    await page.getByRole('button', { name: '¿Puedo limpiar mi récord?' }).click();
    const region = page.getByRole('region', { name: 'Second Chance, un chat sobre cómo limpiar su récord' });
    expect(await region.count()).toBe(1);
    expect((await page.locator('.panel').boundingBox())?.x).toBe(16);
    expect(await page.locator('.ours .unseen').first().innerText()).toContain('Second Chance:');
  });

  test('in any colour, even in one that is none, and every word can be read', async () => {
    const { page } = await visit();
    await open(page);
    await say(page, 'kept');
    await page.getByRole('button', { name: 'kept Change this answer' }).waitFor();
    const unreadable: unknown[] = [];
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      for (const accent of accents) {
        await chatOn(page).evaluate((one, color) => {
          one.style.setProperty('--adelante-accent', color);
        }, accent);
        for (const text of texts) {
          const contrast = await contrastOf(page, text);
          if (!(contrast >= 4.5)) unreadable.push({ accent, colorScheme, text, contrast });
        }
      }
    }
    expect(unreadable).toEqual([]);
  });

  test('in the colour of the attribute', async () => {
    const { page } = await visit({ page: site(`${script}<adelante-chat accent="#ffee00"></adelante-chat>`) });
    await launcherOf(page).waitFor();
    const [ground, ink] = await launcherOf(page).evaluate((one) => [
      getComputedStyle(one).backgroundColor,
      getComputedStyle(one).color,
    ]);
    expect(ground).toContain('1 0.933');
    expect(ink).toContain('0 0 0');
  });
});

const accents = [
  '#ffee00',
  '#ff7a00',
  '#777',
  '#e91e63',
  '#00f',
  '#0f0',
  '#000',
  'white',
  'no colour',
  '#0d575510',
];
const texts = ['.name strong', '.theirs .change', '.ours .page-link', '.ours a[href^=tel]', '.exit', '.send'];

/** The contrast of a text with what lies under it, both as the browser draws them. */
async function contrastOf(page: Page, selector: string): Promise<number> {
  return page
    .locator(selector)
    .first()
    .evaluate((one) => {
      const pixel = document.createElement('canvas').getContext('2d');
      const luminance = (color: string): number => {
        if (!pixel) return Number.NaN;
        pixel.clearRect(0, 0, 1, 1);
        pixel.fillStyle = color;
        pixel.fillRect(0, 0, 1, 1);
        const [r = 0, g = 0, b = 0] = [...pixel.getImageData(0, 0, 1, 1).data].map((value) => {
          const share = value / 255;
          return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
        });
        return 0.2126 * r + 0.7152 * g + 0.0722 * b;
      };
      const groundOf = (element: Element): string => {
        const { backgroundColor } = getComputedStyle(element);
        const isClear = backgroundColor === 'rgba(0, 0, 0, 0)';
        return isClear && element.parentElement ? groundOf(element.parentElement) : backgroundColor;
      };
      const [light, dark] = [luminance(getComputedStyle(one).color), luminance(groundOf(one))].sort(
        (a, b) => b - a,
      );
      return ((light ?? 0) + 0.05) / ((dark ?? 0) + 0.05);
    });
}

describe('a hostile page', () => {
  test('that hides and moves everything it sees does not reach the chat', async () => {
    const hostile = `body * { display: none !important; visibility: hidden !important; opacity: 0 !important; transform: scale(0) !important;
      pointer-events: none !important; font-size: 40px !important; letter-spacing: 1em !important; --ground: red; --brand: yellow; --on-brand: yellow }`;
    const { page } = await visit({ page: site(script, `<style>${hostile}</style>`) });
    await open(page);
    await page.getByRole('button', { name: 'Yes' }).click();
    await page.getByText('<b>1</b>').waitFor();
    const look = await page
      .locator('.header')
      .evaluate((one) => [getComputedStyle(one).backgroundColor, getComputedStyle(one).fontSize]);
    expect(look).toEqual([expect.stringContaining('0.05098'), '16px']);
  });

  test('whose old libraries changed lists, elements, JSON and fetch still carries it', async () => {
    const { page, host, complaints } = await visit({ before: patchEverything });
    await open(page);
    await page.getByRole('button', { name: 'Yes' }).click();
    await page.getByText('<b>1</b>').waitFor();
    await say(page, 'a "quoted" \\ word\u0007');
    await page.getByText('<b>a "quoted" \\ word').waitFor();
    await page.getByRole('button', { name: 'Menu' }).click();
    await page.getByRole('button', { name: 'Start over' }).click();
    await page.getByRole('button', { name: 'No, go back' }).click();
    expect(host.heard.map(({ text }) => text)).toEqual(['hi', '1', 'a "quoted" \\ word\u0007']);
    expect(complaints).toEqual([]);
  });
});

/** Runs in the page: what Prototype, MooTools and worse have done to the browser's own objects. */
function patchEverything(): void {
  const broken = (): never => {
    throw new Error('patched');
  };
  for (const name of [
    'map',
    'filter',
    'forEach',
    'find',
    'flatMap',
    'reduce',
    'some',
    'includes',
    'join',
    'at',
    'concat',
    'toJSON',
  ])
    Object.defineProperty(Array.prototype, name, { value: broken, writable: true });
  for (const name of [
    'append',
    'prepend',
    'replaceChildren',
    'replaceWith',
    'remove',
    'before',
    'after',
    'closest',
    'matches',
  ])
    Object.defineProperty(Element.prototype, name, { value: broken, writable: true });
  Object.assign(String.prototype, { toJSON: () => 'patched' });
  Object.assign(Object, { entries: broken, values: broken });
  Object.assign(JSON, { stringify: broken, parse: broken });
  const fetch = window.fetch.bind(window);
  Object.assign(window, {
    fetch: (...given: Parameters<typeof fetch>) => fetch(...given).then((answer) => answer),
  });
}

describe('a chat that fails leaves the page alone', () => {
  const counting = `<button id="own" style="position:relative;z-index:2147483647" onclick="this.textContent++">0</button>`;
  const works = async (page: Page) => {
    await page.locator('#own').click();
    return page.locator('#own').innerText();
  };

  test.each([
    {
      story: 'a browser without custom elements',
      before: () => void Reflect.deleteProperty(window, 'customElements'),
    },
    {
      story: 'a shadow root refused',
      before: () => {
        Element.prototype.attachShadow = () => {
          throw new Error('refused');
        };
      },
    },
    {
      story: 'storage that throws',
      before: () => {
        Object.assign(Storage.prototype, {
          getItem: () => {
            throw new Error('no');
          },
        });
      },
    },
  ])('$story', async ({ before }) => {
    const { page, complaints } = await visit({ page: site(counting + script), before });
    await page.waitForLoadState('load');
    await page.evaluate(() => document.querySelector('adelante-chat')?.toggleAttribute('open', true));
    expect(await works(page)).toBe('1');
    expect(complaints).toEqual([]);
  });

  test('a server that is down: the page is told, and the person', async () => {
    const { page, host } = await visit({ page: site(counting + script, calling('')) });
    await launcherOf(page).waitFor();
    host.close();
    await launcherOf(page).click();
    await page.getByText('did not go through').waitFor();
    expect(await heardOn(page)).toEqual(['ready', 'open', 'error unreachable']);
    expect(await works(page)).toBe('1');
  });

  test('a server that answers with something else', async () => {
    const { page, context } = await visit({ page: site(counting + script, calling('')) });
    await context.route('**/turns', (route) => route.fulfill({ json: { hello: 'there' } }));
    await launcherOf(page).click();
    await page.getByText('We could not answer').waitFor();
    expect(await heardOn(page)).toEqual(['ready', 'open', 'error unready']);
    expect(await works(page)).toBe('1');
  });

  test('a script that never comes', async () => {
    const { page } = await visit({
      page: site(counting + script.replace('/widget.js', '/nowhere.js'), calling("Adelante.push(['open']);")),
    });
    expect(await works(page)).toBe('1');
  });
});
