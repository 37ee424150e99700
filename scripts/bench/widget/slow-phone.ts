import type { Browser } from 'playwright-core';
import { greeting } from './candidates.ts';

/** Until `/chat` can be read on a phone that is four times slower and gets 400 kbit/s, as the page itself is served. */
export async function slowPhone(browser: Browser, url: string): Promise<number> {
  const context = await browser.newContext({ viewport: { width: 390, height: 800 }, isMobile: true });
  const page = await context.newPage();
  const devTools = await context.newCDPSession(page);
  await devTools.send('Network.enable');
  await devTools.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: 150,
    downloadThroughput: 400_000 / 8,
    uploadThroughput: 400_000 / 8,
  });
  await devTools.send('Emulation.setCPUThrottlingRate', { rate: 4 });
  await page.goto(`${url}/chat?lang=en`, { waitUntil: 'commit' });
  await page.getByText(greeting).first().waitFor();
  const at = await page.evaluate(() => performance.now());
  await context.close();
  return at;
}
