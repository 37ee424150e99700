import { afterEach, describe, expect, test } from 'vitest';
import { conversationOn } from '../conversation-with.ts';
import { inBrowser, open, ours, say, site, script, visit } from './visit.ts';

inBrowser();
const closings: (() => Promise<void>)[] = [];
afterEach(() => Promise.all(closings.splice(0).map((close) => close())));

/** A site that was come to from another page, with a place in it jumped to; the weather is one of ours. */
async function siteWithPast() {
  const visited = await visit({ page: site(script) });
  const { page, context, host } = visited;
  await context.route('https://www.weather.gov/', (route) =>
    route.fulfill({ contentType: 'text/html', body: 'Weather' }),
  );
  await page.goto(`${host.url}/?lang=en`);
  await page.goto(`${host.url}/host`);
  await page.evaluate(() => {
    location.hash = 'words';
  });
  await open(page);
  await say(page, 'a secret');
  await page.getByText('<b>a secret</b>').waitFor();
  return visited;
}

describe('the quick exit', () => {
  test.each([
    { how: 'by its button', keys: [] },
    { how: 'by Shift three times', keys: ['Shift', 'Shift', 'Shift'] },
  ])('$how: nothing is left here or on the server, and Back shows nothing', async ({ keys }) => {
    const { page, host } = await siteWithPast();
    if (keys.length === 0) await page.getByRole('button', { name: 'Quick exit' }).click();
    for (const key of keys) await page.keyboard.press(key);
    await page.waitForURL('https://www.weather.gov/');
    await expect.poll(() => host.heard.at(-1)?.text).toBe('delete my data');
    await page.goBack();
    expect(page.url()).toBe(`${host.url}/host`);
    expect(await page.getByText('secret').count()).toBe(0);
    expect(await page.locator('.theirs').count()).toBe(0);
    expect(await page.evaluate(() => [sessionStorage.length, localStorage.length])).toEqual([0, 0]);
  });

  test('is not taken from a person who types capitals, or holds Shift down, or has the chat closed', async () => {
    const { page } = await visit();
    for (const _ of [1, 2, 3]) await page.keyboard.press('Shift');
    await open(page);
    for (const key of ['Shift', 'Shift+A', 'Shift', 'b', 'Shift', 'Shift+C']) await page.keyboard.press(key);
    expect(page.url()).toContain('/host');
    expect(await ours(page).count()).toBe(2);
  });

  test('empties the page before the next one comes', async () => {
    const { page, context } = await visit();
    await context.route('https://www.weather.gov/', (route) => route.fulfill({ status: 204 }));
    await open(page);
    await page.getByRole('button', { name: 'Quick exit' }).dispatchEvent('click');
    await page.getByRole('heading', { name: 'Loading' }).waitFor();
    expect(await page.locator('body').innerText()).toBe('Loading');
    expect(await page.title()).toBe('Loading');
  });
});

describe('the menu', () => {
  test('deletes everything on the server and clears the screen, asking once', async () => {
    const { converse, close } = await conversationOn('2026-11-23');
    closings.push(close);
    const { page } = await visit({ converse });
    await open(page);
    await say(page, 'yes');
    await ours(page).nth(2).waitFor();
    const menu = page.getByRole('button', { name: 'Menu' });
    await menu.click();
    await page.getByRole('button', { name: 'Delete everything now' }).click();
    await page.getByRole('group', { name: 'Delete all your answers?' }).waitFor();
    await page.getByRole('button', { name: 'Delete everything now' }).click();
    await page.getByText('Your answers are deleted here').waitFor();
    expect(await page.locator('.turn').count()).toBe(1);
    expect(await page.evaluate(() => sessionStorage.length)).toBe(0);
    await say(page, 'hi');
    await page.getByText('Shall we start?').waitFor();
  });

  test('deletes when the turn before it never arrived, once there is a connection', async () => {
    const { page, host, context } = await visit();
    await open(page);
    await context.setOffline(true);
    await say(page, 'a secret');
    await page.getByRole('button', { name: 'Try again' }).waitFor();
    await page.getByRole('button', { name: 'Menu' }).click();
    await page.getByRole('button', { name: 'Delete everything now' }).click();
    await page.getByRole('button', { name: 'Delete everything now' }).click();
    expect(await page.getByText('a secret').count()).toBe(0);
    await page.getByText('did not go through').waitFor();
    await context.setOffline(false);
    await page.getByText('<b>delete my data</b>').waitFor();
    expect(host.heard.map(({ text }) => text)).toEqual(['hi', 'delete my data']);
  });

  test('starts over, and keeps everything for who says no', async () => {
    const { page, host } = await visit();
    await open(page);
    const menu = page.getByRole('button', { name: 'Menu' });
    await menu.click();
    await page.getByRole('button', { name: 'Start over' }).click();
    await page.getByRole('button', { name: 'No, go back' }).click();
    expect(await menu.getAttribute('aria-expanded')).toBe('false');
    expect(await ours(page).count()).toBe(2);
    await menu.click();
    await page.getByRole('button', { name: 'Start over' }).press('Enter');
    await page.getByRole('button', { name: 'Start over' }).press('Enter');
    await page.getByText('<b>Start over</b>').waitFor();
    expect(await ours(page).count()).toBe(1);
    expect(host.heard.map(({ text }) => text)).toEqual(['hi', 'Start over']);
  });

  test('is closed by Escape, and the chat by the next one', async () => {
    const { page } = await visit();
    await open(page);
    await page.getByRole('button', { name: 'Menu' }).click();
    await page.keyboard.press('Escape');
    expect(await page.getByRole('button', { name: 'Start over' }).count()).toBe(0);
    expect(await page.locator('.panel').isVisible()).toBe(true);
    await page.keyboard.press('Escape');
    expect(await page.locator('.panel').isVisible()).toBe(false);
  });
});
