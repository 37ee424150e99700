import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';

const axePath = createRequire(import.meta.url).resolve('axe-core/axe.min.js');

/** What axe finds wrong with a page as it is now, best practices included. The page has to be opened with `bypassCSP`. */
async function violations(page: Page): Promise<readonly string[]> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.addScriptTag({ path: axePath });
  return page.evaluate(async () => {
    type Axe = {
      run: (options: unknown) => Promise<{ violations: { id: string; nodes: { html: string }[] }[] }>;
    };
    const found = await (window as unknown as { axe: Axe }).axe.run({ resultTypes: ['violations'] });
    return found.violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' ')}`);
  });
}

const looks = [
  { colorScheme: 'light', forcedColors: 'none' },
  { colorScheme: 'dark', forcedColors: 'none' },
  { colorScheme: 'light', forcedColors: 'active' },
] as const;

/** What axe finds, and whether anything has to be scrolled sideways, in both directions and in every look. */
export async function inEveryLook(page: Page, state: string): Promise<readonly string[]> {
  const found: string[] = [];
  for (const dir of ['ltr', 'rtl']) {
    await setDirection(page, dir);
    if (await isTooWide(page)) found.push(`${state}, ${dir}: wider than the screen`);
    for (const look of looks) {
      await page.emulateMedia(look);
      for (const violation of await violations(page))
        found.push(`${state}, ${dir}, ${look.colorScheme}, ${look.forcedColors}: ${violation}`);
    }
  }
  return found;
}

export function setDirection(page: Page, dir: string): Promise<void> {
  return page.evaluate((to) => {
    document.documentElement.dir = to;
  }, dir);
}

function isTooWide(page: Page): Promise<boolean> {
  return page.evaluate(() => document.documentElement.scrollWidth > window.innerWidth);
}
