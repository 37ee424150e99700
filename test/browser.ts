import { existsSync } from 'node:fs';
import sparticuz from '@sparticuz/chromium';
import { chromium } from 'playwright-core';
import type { Browser } from 'playwright-core';

const flags = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

type Place = Readonly<{ name: string; path: () => string | undefined | Promise<string> }>;

const places: readonly Place[] = [
  { name: 'CHROMIUM_PATH', path: () => process.env.CHROMIUM_PATH },
  { name: '@sparticuz/chromium', path: () => sparticuz.executablePath() },
  ...['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'].map((path) => ({
    name: path,
    path: () => (existsSync(path) ? path : undefined),
  })),
];

/** A real Chromium: the first one on this machine that starts. */
export async function openBrowser(): Promise<Browser> {
  for (const { path } of places) {
    try {
      const executablePath = await path();
      if (executablePath) return await chromium.launch({ executablePath, args: flags });
    } catch {
      continue;
    }
  }
  throw new Error(
    `No Chromium starts here; set CHROMIUM_PATH to one. Tried: ${places.map(({ name }) => name).join(', ')}.`,
  );
}
