import { afterAll, beforeAll, describe, expect, it, test } from 'vitest';
import type { Listening } from '../../http.ts';
import { openPages } from './open-pages.ts';

let pages: Listening;
beforeAll(async () => {
  pages = await openPages();
});
afterAll(() => pages.close());

async function get(path: string, init: RequestInit = {}) {
  const { status, headers, body } = await fetch(pages.url + path, { redirect: 'manual', ...init });
  const bytes = body ? Buffer.from(await new Response(body).arrayBuffer()) : Buffer.alloc(0);
  return { status, headers, text: bytes.toString('utf8'), type: headers.get('content-type') };
}

describe('every copy', () => {
  test.each([
    ['/p/fathers', 'text/html; charset=utf-8'],
    ['/p/fathers/text', 'text/plain; charset=utf-8'],
    ['/p/fathers/pdf', 'application/pdf'],
    ['/p/fathers/calendar', 'text/calendar; charset=utf-8'],
    ['/p/nobodys', 'text/html; charset=utf-8'],
  ])('%s is kept by no browser, found by no search, framed by nobody', async (path, type) => {
    const { headers, type: sent } = await get(path);
    expect(sent).toBe(type);
    expect(headers.get('cache-control')).toBe('no-store');
    expect(headers.get('referrer-policy')).toBe('no-referrer');
    expect(headers.get('x-robots-tag')).toContain('noindex');
    expect(headers.get('x-frame-options')).toBe('DENY');
    const policy = headers.get('content-security-policy') ?? '';
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("frame-ancestors 'none'");
    expect(policy).not.toMatch(/unsafe|script-src/);
  });

  test.each(['/p/fathers', '/p/nobodys'])('%s has no script and no style of its own', async (path) => {
    const { text } = await get(path);
    expect(text).not.toMatch(/<script|<style| style=| on\w+=/);
  });
});

describe('the language', () => {
  test.each([
    { path: '/p/grandmothers', tag: 'es', says: 'Su resultado para llevar' },
    { path: '/p/grandmothers?lang=en', tag: 'en', says: 'Your result to take with you' },
    { path: '/p/grandmothers?lang=ko', tag: 'es', says: 'Su resultado para llevar' },
    { path: '/p/fathers', tag: 'en', says: 'Your result to take with you' },
  ])('of $path is $tag', async ({ path, tag, says }) => {
    const { text } = await get(path);
    expect(text).toContain(`<html lang="${tag}">`);
    expect(text).toContain(says);
  });

  it('has a copy for the clinic, with the same language in all of its files, and a way back', async () => {
    const { text } = await get('/p/grandmothers');
    expect(text).toContain('href="/p/grandmothers?lang=en"');
    const copy = await get('/p/grandmothers?lang=en');
    expect(copy.text).toContain('href="/p/grandmothers/pdf?lang=en"');
    expect(copy.text).toContain('<a href="/p/grandmothers" lang="es">');
    expect((await get('/p/grandmothers/text?lang=en')).text).toContain('YOUR RESULT TO TAKE WITH YOU');
  });

  it('is not offered twice to who speaks English', async () => {
    expect((await get('/p/fathers')).text).not.toContain('lang=en"');
  });
});

describe('a link that opens nothing', () => {
  it('looks the same, in both languages, whether it never was or was deleted', async () => {
    const never = await get('/p/nobodys');
    const revoked = await get('/p/short-lived/revoke', { method: 'POST' });
    expect(revoked.status).toBe(303);
    expect(revoked.headers.get('location')).toBe('/p/short-lived');
    const deleted = await get('/p/short-lived');
    expect([never.status, deleted.status]).toEqual([404, 404]);
    expect(deleted.text).toBe(never.text);
    expect(never.text).toContain('<section lang="en">');
    expect(never.text).toContain('<section lang="es">');
  });

  test.each(['/p/nobodys/pdf', '/p/nobodys/text', '/p/nobodys/calendar', '/p/..%2f..%2fetc'])(
    '%s says no more',
    async (path) => {
      const { status, text } = await get(path);
      expect(status).toBe(404);
      expect(text).toBe((await get('/p/nobodys')).text);
    },
  );
});

describe('the calendar', () => {
  it('has a day for each date to look at, and not a word of what it is', async () => {
    const { text } = await get('/p/fathers/calendar');
    expect([...text.matchAll(/DTSTART;VALUE=DATE:(\d+)/g)].map(([, day]) => day)).toEqual([
      '20270901',
      '20290831',
      '20350901',
    ]);
    expect(text).toContain('SUMMARY:Adelante: a date to look at');
    expect(text).not.toMatch(/dismiss|felony|prison|court|penal|record/i);
    expect(await get('/p/fathers/calendar').then((again) => again.text)).toBe(text);
  });

  it('is not offered where there is no date', async () => {
    expect((await get('/p/grandmothers')).text).not.toContain('/calendar');
    expect((await get('/p/grandmothers/calendar')).status).toBe(404);
  });
});

test('no address holds anything but the link', async () => {
  const { text } = await get('/p/fathers');
  const own = [...text.matchAll(/(?:href|action)="(\/[^"]*)"/g)].map(([, address]) => address);
  expect(new Set(own)).toEqual(
    new Set([
      '/take-away.css',
      '/p/fathers/pdf',
      '/p/fathers/text',
      '/p/fathers/calendar',
      '/p/fathers/revoke',
    ]),
  );
});
