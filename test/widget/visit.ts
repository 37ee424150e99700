import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll } from 'vitest';
import type { Converse } from '../../src/channels/channel.ts';
import { openBrowser } from '../browser.ts';
import { openHost } from './host.ts';

export const script = '<script async src="/widget.js" data-lang="en"></script>';

let browser: Browser;
const closings: (() => unknown)[] = [];

/** One browser for the tests of a file; every visit is closed after its test. */
export function inBrowser(): void {
  beforeAll(async () => {
    browser = await openBrowser();
  });
  afterAll(() => browser.close());
  afterEach(() => Promise.all(closings.splice(0).map((close) => close())));
}

export function site(rest: string, head = ''): string {
  return `<!doctype html><html lang="en"><head><title>A site</title>${head}</head>
    <body><main><h1>A site</h1><p>Words.</p></main>${rest}</body></html>`;
}

type Visit = Readonly<{
  page?: string;
  path?: string;
  headers?: Readonly<Record<string, string>>;
  options?: BrowserContextOptions;
  /** Another conversation than the stub. */
  converse?: Converse;
  /** Runs in the page before anything else does. */
  before?: () => void;
}>;

export async function visit({
  page: markup = site(script),
  path = '/host',
  headers = {},
  options = {},
  converse,
  before,
}: Visit = {}) {
  const host = await openHost(markup, headers, converse);
  const context = await browser.newContext({ reducedMotion: 'reduce', ...options });
  const page = await context.newPage();
  if (before) await page.addInitScript(before);
  page.setDefaultTimeout(8000);
  const complaints: string[] = [];
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('console', (line) => {
    if (line.type() === 'error') complaints.push(line.text());
  });
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).host));
  closings.push(() => context.close(), host.close);
  await page.goto(host.url + path);
  return { host, page, context, complaints, asked };
}

export const launcherOf = (page: Page) => page.getByRole('button', { name: 'Can I clear my record?' });
export const logOf = (page: Page) => page.getByRole('log');
export const ours = (page: Page) => logOf(page).locator('.ours');
export const field = (page: Page) => page.locator('adelante-chat').getByRole('textbox');

export async function open(page: Page): Promise<void> {
  await launcherOf(page).click();
  await page.getByText('Shall we start?').waitFor();
}

export async function say(page: Page, text: string): Promise<void> {
  await field(page).fill(text);
  await field(page).press('Enter');
}

/** Collects what a screen reader would read out: what is added to the log, but for the person's own words. */
export async function listen(page: Page): Promise<() => Promise<readonly string[]>> {
  await page.evaluate(() => {
    const announced: string[] = [];
    const log = document.querySelector('adelante-chat')?.shadowRoot?.querySelector('[role=log]');
    if (!log) throw new Error('There is no log yet.');
    const watch = new MutationObserver((changes) => {
      for (const change of changes)
        for (const node of change.addedNodes) {
          const live = (node instanceof Element ? node : node.parentElement)?.closest('[aria-live]');
          if (live && live.getAttribute('aria-live') !== 'off') announced.push(node.textContent ?? '');
        }
    });
    watch.observe(log, { childList: true, subtree: true, characterData: true });
    Object.assign(window, { announced });
  });
  return () => page.evaluate(() => ('announced' in window ? (window.announced as string[]) : []));
}
