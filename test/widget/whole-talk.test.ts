import type { Page } from 'playwright-core';
import { afterEach, describe, expect, test } from 'vitest';
import { conversationOn } from '../conversation-with.ts';
import { field, inBrowser, listen, ours, say, visit } from './visit.ts';

inBrowser();
const closings: (() => Promise<void>)[] = [];
afterEach(() => Promise.all(closings.splice(0).map((close) => close())));

/** The chat page over the real conversation. */
async function chatPage(language: 'en' | 'es') {
  const { converse, close } = await conversationOn('2026-11-23');
  closings.push(close);
  const visited = await visit({ path: `/chat?lang=${language}`, converse });
  await visited.page.getByText(language === 'en' ? 'Shall we start?' : '¿Empezamos?').waitFor();
  return visited;
}

const next = (page: Page, before: number) => ours(page).nth(before).waitFor();

/** Does something that is answered, and waits for the answer. */
async function turn(page: Page, act: () => Promise<unknown>): Promise<void> {
  const before = await ours(page).count();
  await act();
  await next(page, before);
}

const may = { en: 'May', es: 'mayo' };

describe('a whole conversation', () => {
  test.each(['en', 'es'] as const)(
    'in %s by mouse: every turn of ours is announced once, with who speaks',
    async (language) => {
      const { page, complaints } = await chatPage(language);
      const announced = await listen(page);
      const before = await ours(page).count();
      const picks = [0, 1, 0, 1, 0, 1, 1];
      for (const pick of picks) await turn(page, () => page.locator('.choice:visible').nth(pick).click());
      await page.getByLabel(language === 'en' ? 'Month' : 'Mes').selectOption({ label: may[language] });
      await page.getByLabel(language === 'en' ? 'Year' : 'Año').selectOption('2015');
      await turn(page, () => page.locator('.dates .choice').click());
      expect(await page.locator('.theirs .bubble').last().innerText()).toContain(`${may[language]} 2015`);
      for (const pick of [0, 1, 2, 0, 0, 0])
        await turn(page, () => page.locator('.choices .choice').nth(pick).click());
      const shown = (await ours(page).allInnerTexts()).slice(before).map((text) => text.replace(/\s+/g, ' '));
      const heard = (await announced()).map((text) => text.replace(/\s+/g, ' '));
      expect(heard).toHaveLength(shown.length);
      expect(heard.every((text) => text.startsWith('Adelante: '))).toBe(true);
      expect(
        await page
          .locator('.ours .bubble')
          .evaluateAll((all, tag) => all.every((one) => one.getAttribute('lang') === tag), language),
      ).toBe(true);
      expect(complaints).toEqual([]);
    },
  );

  test('by keyboard only, with the focus where the person left it', async () => {
    const { page } = await chatPage('en');
    await field(page).focus();
    for (const text of ['yes', 'no', 'none', 'no', 'convicted', 'misdemeanor', 'no'])
      await turn(page, () => say(page, text));
    const focused = () => page.evaluate(() => document.activeElement?.shadowRoot?.activeElement?.id);
    expect(await focused()).toBe('text');
    await page.keyboard.press('Shift+Tab');
    await page.keyboard.press('Shift+Tab');
    await page.keyboard.press('Shift+Tab');
    expect(await focused()).toBe('year');
    await page.keyboard.type('2015');
    await turn(page, () => page.keyboard.press('Tab').then(() => page.keyboard.press('Enter')));
    expect(await page.locator('.theirs .bubble').last().innerText()).toContain('2015');
  });
});

describe('an earlier answer', () => {
  test('is changed by tapping it; the old one is no button any more', async () => {
    const { page } = await chatPage('en');
    for (const text of ['yes', 'no', 'none', 'no', 'convicted', 'misdemeanor'])
      await turn(page, () => say(page, text));
    const change = page.getByRole('button', { name: 'Change this answer' });
    expect(await change.allInnerTexts()).toHaveLength(5);
    await turn(page, () => page.getByRole('button', { name: 'convicted Change this answer' }).click());
    expect(await ours(page).last().innerText()).toContain('How did it end?');
    await turn(page, () => say(page, 'dismissed, no conviction'));
    expect(await page.getByRole('button', { name: /^convicted/ }).count()).toBe(0);
    expect(
      await page.getByRole('button', { name: 'dismissed, no conviction Change this answer' }).count(),
    ).toBe(1);
  });

  test('is no button when it was none: a question of theirs, or a word that we did not understand', async () => {
    const { page } = await chatPage('en');
    for (const text of ['yes', 'does it cost money?', 'blue blue']) await turn(page, () => say(page, text));
    expect(await page.getByRole('button', { name: 'Change this answer' }).count()).toBe(0);
  });
});

describe('starting over', () => {
  test.each([
    { language: 'en', menu: 'Menu', again: 'Start over', first: 'Is a criminal case open' },
    { language: 'es', menu: 'Menú', again: 'Empezar de nuevo', first: '¿Tiene ahora un caso penal' },
  ] as const)('from the menu is understood in $language', async ({ language, menu, again, first }) => {
    const { page } = await chatPage(language);
    for (const pick of [0, 1]) await turn(page, () => page.locator('.choice:visible').nth(pick).click());
    await page.getByRole('button', { name: menu }).click();
    await page.getByRole('button', { name: again }).click();
    await page.getByRole('button', { name: again }).click();
    await page.getByText(first).waitFor();
    expect(await page.locator('.turn').count()).toBe(1);
  });
});

describe('another device', () => {
  test.each([
    { language: 'en', menu: 'Menu', elsewhere: 'Continue on another device', code: 'Your code is' },
    { language: 'es', menu: 'Menú', elsewhere: 'Seguir en otro aparato', code: 'Su código es' },
  ] as const)('is asked for in the menu, and a code comes at once in $language', async (words) => {
    const { page } = await chatPage(words.language);
    await turn(page, async () => {
      await page.getByRole('button', { name: words.menu }).click();
      await page.getByRole('button', { name: words.elsewhere }).click();
    });
    expect(await page.locator('.theirs .bubble').last().innerText()).toBe(words.elsewhere);
    expect((await ours(page).last().innerText()).replace(/\s+/g, ' ')).toContain(words.code);
    expect(await page.locator('.menu').isVisible()).toBe(false);
  });
});

describe('how much is left', () => {
  test('is said beside the conversation, never in it', async () => {
    const { page } = await chatPage('en');
    const progress = page.locator('.progress');
    expect(await progress.innerText()).toBe('10 left, about 3 minutes');
    await turn(page, () => say(page, 'yes'));
    expect(await progress.innerText()).toBe('9 left, about 2 minutes');
    await page.getByRole('button', { name: 'Español' }).click();
    await page.getByText('Faltan 9, más o menos 2 minutos').waitFor();
    expect(await page.getByRole('log').getByText('left').count()).toBe(0);
  });
});

describe('waiting', () => {
  test('shows that an answer is coming only when it takes long', async () => {
    const { converse, close } = await conversationOn('2026-11-23');
    closings.push(close);
    const { page, host } = await visit({ path: '/chat?lang=en', converse });
    await page.getByText('Shall we start?').waitFor();
    const dots = page.locator('.dots');
    const sightings = await page.evaluateHandle(() => {
      const seen: boolean[] = [];
      const node = document.querySelector('adelante-chat')?.shadowRoot?.querySelector<HTMLElement>('.dots');
      new MutationObserver(() => seen.push(node?.hidden === false)).observe(node as Node, {
        attributes: true,
      });
      return seen;
    });
    await turn(page, () => say(page, 'yes'));
    expect(await sightings.jsonValue()).not.toContain(true);
    const letGo = host.hold();
    await say(page, 'no');
    await dots.waitFor();
    letGo();
    await dots.waitFor({ state: 'hidden' });
  });
});
