import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readClinic } from '../../../src/server/clinic/clinic-file.ts';
import { copyOf, paperOf } from '../../../src/server/take-away/copy.ts';
import { text } from '../../../src/server/take-away/text.ts';
import { pdfWriter } from '../../../src/server/take-away/writers.ts';
import type { Listening } from '../../http.ts';
import { directory } from '../../referrals/directory.ts';
import { dist } from '../../widget/host.ts';
import { openApp } from '../open-app.ts';
import { pdfText, withoutSpaces } from '../take-away/pdf-text.ts';
import { father, grandmother, today } from '../take-away/people.ts';

const file = join(import.meta.dirname, '../../../docs/clinics/los-angeles.yaml');
const own = readClinic(readFileSync(file, 'utf8'), 'los-angeles.yaml');
const { name } = own.clinic;
const [phone, hours, horario] = [
  '(213) 555-0142',
  'Monday to Friday, 9 am to 5 pm',
  'de lunes a viernes, de 9 a 5',
];

let host: Listening;
let unnamed: Listening;
beforeAll(async () => {
  const takeAway = {
    open: (token: string) => Promise.resolve(token === 'fathers' ? father : undefined),
    revoke: () => Promise.resolve(),
  };
  [host, unnamed] = await Promise.all([openApp(dist, { own, takeAway }), openApp(dist, { takeAway })]);
});
afterAll(async () => {
  await Promise.all([host.close(), unnamed.close()]);
});

async function get(path: string, from = host) {
  const response = await fetch(from.url + path, { headers: { accept: 'text/html' } });
  return { headers: response.headers, text: await response.text() };
}

const pages = ['/', '/chat', '/c/a-private-link', '/embed', '/plain'];

describe.each(pages)('the page at %s', (path) => {
  test.each([
    ['en', `${name} runs this service. To talk with a person there:`, hours],
    ['es', `Este servicio es de ${name}. Para hablar allí con una persona:`, horario],
  ])(
    'in %s says who runs the service and how they are reached, and keeps what has to be said',
    async (tag, who, when) => {
      const [{ text }, plain] = [await get(`${path}?lang=${tag}`), await get(`${path}?lang=${tag}`, unnamed)];
      expect(text).toContain(who);
      expect(text).toContain(`<a href="tel:+12135550142" rel="noreferrer">${phone}</a>, ${when}.`);
      expect(text).toContain('href="https://legal-aid.example.org/privacy"');
      expect(text).toMatch(new RegExp(`<title>.+ \\| ${name}</title>`));
      const [notice = 'no notice'] = /<footer>\s*<p>.+?<\/p>/s.exec(plain.text) ?? [];
      expect(text).toContain(notice);
      expect(plain.text).not.toContain(name);
    },
  );

  test('carries the color in a file of its own, under a policy that lets nothing inline in', async () => {
    const { headers, text } = await get(path);
    expect(text).toContain('<link rel="stylesheet" href="/clinic.css" />');
    expect(text).not.toMatch(/<style| style=/);
    expect(headers.get('content-security-policy')).not.toContain('unsafe');
  });
});

test.each(['/', '/chat'])('the widget at %s speaks under the name and in the color', async (path) => {
  expect((await get(`${path}?lang=es`)).text).toContain(
    `<adelante-chat inline lang="es" name="${name}" accent="#5b2a86"></adelante-chat>`,
  );
});

test('the lines to copy carry name and color', async () => {
  const { text } = await get('/embed');
  expect(text).toContain(`data-name=&#34;${name}&#34; data-accent=&#34;#5b2a86&#34;`);
  expect(text).toContain(`&#39;data-name&#39; =&#62; &#39;${name}&#39;`);
});

test('an address that leads nowhere is under the same name', async () => {
  expect((await get('/nowhere')).text).toContain(`| ${name}</title>`);
});

test('the color is a style for what is looked at, never for what is printed', async () => {
  const { headers, text } = await get('/clinic.css');
  expect(headers.get('content-type')).toContain('text/css');
  expect(text).toContain('@media screen{:root{--brand:#5b2a86;--theirs:#5b2a86;');
});

test('without a clinic there is no such file, and no page asks for it', async () => {
  expect((await fetch(`${unnamed.url}/clinic.css`)).status).toBe(404);
  for (const path of [...pages, '/p/fathers'])
    expect((await get(path, unnamed)).text).not.toContain('clinic.css');
});

describe('the paper says whom it comes from', () => {
  const from = `From ${name}: ${phone}, ${hours}.`;

  test('on its page, in its color, and in its text', async () => {
    const { text } = await get('/p/fathers');
    expect(text).toContain(`<p class="from">${from}</p>`);
    expect(text).toContain('/clinic.css');
    expect((await get('/p/fathers/text')).text.split('\n\n')[1]).toBe(from);
    expect((await get('/p/fathers', unnamed)).text).not.toContain('class="from"');
  });

  test('in the PDF', async () => {
    const paper = paperOf(copyOf(father, today, 'en', { directory, clinic: own.clinic }));
    expect(pdfText(await pdfWriter(dist)(paper))).toContain(withoutSpaces(from));
  });

  test("and names the clinic first among who helps, in the person's language", () => {
    const { from, sections } = copyOf(grandmother, today, 'es', { directory, clinic: own.clinic });
    const paper = text('Su resultado', sections, from);
    expect(from).toBe(`De ${name}: ${phone}, ${horario}.`);
    expect(paper).toContain(
      `${name}\n${phone}\nhttps://legal-aid.example.org\nEste chat es de ellos. Su horario: ${horario}. Hablan inglés, español y coreano.`,
    );
  });
});
