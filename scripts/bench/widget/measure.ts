import { gzipSync } from 'node:zlib';
import type { Browser, CDPSession, Page } from 'playwright-core';
import { greeting, type Candidate } from './candidates.ts';
import { pathOf } from './stub.ts';

/** What one visit showed. Times in milliseconds. */
export type Visit = Readonly<{
  firstMessage: number;
  turn: number;
  heapMegabytes: number;
  kilobytes: number;
  requests: number;
  elsewhere: number;
}>;

const phone = { viewport: { width: 390, height: 800 }, isMobile: true, hasTouch: true };

/** One visit in a fresh context: until the first message can be read, then three turns, then the heap. */
export async function visit(
  browser: Browser,
  url: string,
  { name, field }: Candidate,
  slowdown: number,
): Promise<Visit> {
  const context = await browser.newContext(phone);
  const page = await context.newPage();
  page.setDefaultTimeout(20_000);
  await page.addInitScript(watchForText, greeting);
  const devTools = await context.newCDPSession(page);
  await devTools.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
  const load = watchLoad(page, url);
  await page.goto(url + pathOf(name));
  const firstMessage = await page.evaluate(() => window.seen('greeting'));
  const loaded = await load();
  const turn = await takeTurns(page, field);
  const heapMegabytes = await heapOf(devTools);
  await context.close();
  return { firstMessage, turn, heapMegabytes, ...loaded };
}

declare global {
  // An interface, because only an interface adds to the browser's own.
  // eslint-disable-next-line @typescript-eslint/consistent-type-definitions
  interface Window {
    seen: (what: string) => Promise<number>;
    expectText: (what: string, text: string) => void;
  }
}

/** Runs in the page: looks at every frame, through shadow roots, for a text that a person can read. */
function watchForText(greets: string): void {
  const wanted = new Map<string, { text: string; resolve: (at: number) => void; seen: Promise<number> }>();
  window.expectText = (what, text) => {
    const { promise, resolve } = Promise.withResolvers<number>();
    wanted.set(what, { text, resolve, seen: promise });
  };
  window.seen = (what) => wanted.get(what)?.seen ?? Promise.reject(new Error(what));
  window.expectText('greeting', greets);
  const holds = (node: Node, text: string): boolean => {
    if (node.nodeType === Node.TEXT_NODE) return (node.textContent ?? '').includes(text);
    if (node instanceof Element && ['SCRIPT', 'STYLE', 'TITLE', 'INPUT', 'TEXTAREA'].includes(node.tagName))
      return false;
    const root = node instanceof Element ? node.shadowRoot : null;
    return [...(root ? [root] : []), ...node.childNodes].some((child) => holds(child, text));
  };
  const look = (): void => {
    const body = document.querySelector('body');
    for (const [what, { text, resolve }] of wanted)
      if (body && holds(body, text)) {
        wanted.set(what, { text: '\u0000', resolve, seen: wanted.get(what)?.seen ?? Promise.resolve(0) });
        resolve(performance.now());
      }
    requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
}

/** Counts the scripts and styles that came until the first message, gzipped as we would serve them all. */
function watchLoad(page: Page, url: string) {
  const sizes: Promise<number>[] = [];
  let elsewhere = 0;
  page.on('response', (response) => {
    const type = response.headers()['content-type'] ?? '';
    if (!response.url().startsWith(url) && !response.url().startsWith('data:')) elsewhere += 1;
    if (/javascript|css/.test(type) && !response.url().endsWith('/direct-line.js'))
      sizes.push(response.body().then((body) => gzipSync(body, { level: 9 }).length));
  });
  page.on('requestfailed', (request) => {
    if (!request.url().startsWith(url)) elsewhere += 1;
  });
  return async () => {
    const bytes = await Promise.all(sizes);
    const kilobytes = bytes.reduce((sum, size) => sum + size, 0) / 1000;
    return { kilobytes, requests: sizes.length, elsewhere };
  };
}

/** Three turns by keyboard; the time from Enter to the reply is the median of them. */
async function takeTurns(page: Page, field: string): Promise<number> {
  const times: number[] = [];
  for (const word of ['first', 'second', 'third']) {
    const input = page.locator(field).filter({ visible: true }).first();
    await input.click();
    await input.fill(word);
    await page.evaluate((said) => {
      window.expectText(said, `Reply to ${said}`);
      document.addEventListener(
        'keydown',
        () => {
          window.name = String(performance.now());
        },
        { capture: true, once: true },
      );
    }, word);
    await input.press('Enter');
    times.push(await page.evaluate(async (said) => (await window.seen(said)) - Number(window.name), word));
  }
  return times.toSorted((a, b) => a - b)[1] ?? Number.NaN;
}

async function heapOf(devTools: CDPSession): Promise<number> {
  await devTools.send('HeapProfiler.collectGarbage');
  const { usedSize } = await devTools.send('Runtime.getHeapUsage');
  return usedSize / 1_000_000;
}
