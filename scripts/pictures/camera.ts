import { join } from 'node:path';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';

/** Opens a page to be drawn, and closes it again. */
export type Camera = Readonly<{
  at: (url: string, look: BrowserContextOptions, act: (shot: Shot) => Promise<unknown>) => Promise<void>;
}>;

/** A page, and what draws it as it is now. */
export type Shot = Readonly<{ page: Page; draw: (name: string) => Promise<unknown> }>;

export const phone: BrowserContextOptions = {
  viewport: { width: 390, height: 780 },
  isMobile: true,
  hasTouch: true,
  colorScheme: 'light',
};
export const desk: BrowserContextOptions = { viewport: { width: 1440, height: 900 }, colorScheme: 'light' };

/** Draws into a folder. */
export function camera(browser: Browser, folder: string): Camera {
  return {
    at: async (url, look, act) => {
      const context = await browser.newContext({ reducedMotion: 'reduce', ...look });
      const page = await context.newPage();
      await page.goto(url);
      await page.waitForLoadState('networkidle');
      await act({ page, draw: (name) => page.screenshot({ path: join(folder, `${name}.png`) }) });
      await context.close();
    },
  };
}
