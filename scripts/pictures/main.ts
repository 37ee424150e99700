import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { openBrowser } from '../../test/browser.ts';
import { listening } from '../../test/http.ts';
import { openApp } from '../../test/server/open-app.ts';
import { openPages } from '../../test/server/take-away/open-pages.ts';
import { camera } from './camera.ts';
import { drawChat, drawOtherLooks, drawSite } from './chat.ts';
import { drawPages, drawPlain, drawTakeAway } from './pages.ts';
import { siteOf } from './site.ts';

/** What people see, drawn from the product as it is: `npm run pictures` writes `docs/pictures`. */
const home = join(import.meta.dirname, '../..');
const folder = join(home, 'docs/pictures');

rmSync(folder, { recursive: true, force: true });
mkdirSync(folder, { recursive: true });
const allowedOrigins: string[] = [];
const app = await openApp(join(home, 'dist'), { allowedOrigins });
const site = await listening((_request, response) => {
  response.setHeader('content-type', 'text/html');
  response.end(siteOf(app.url));
});
allowedOrigins.push(site.url);
const papers = await openPages();
const browser = await openBrowser();
const shots = camera(browser, folder);

await drawChat(shots, app.url);
await drawOtherLooks(shots, app.url);
await drawSite(shots, site.url);
await drawPages(shots, app.url);
await drawPlain(shots, app.url);
await drawTakeAway(shots, papers.url, folder);
await Promise.all([browser.close(), papers.close(), site.close(), app.close()]);
