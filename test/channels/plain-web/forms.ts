import type { Choice } from '../../../src/channels/channel.ts';

/** Sends a form as a browser would from a page of the same site. */
export function postForm(
  url: string,
  fields: Readonly<Record<string, string>>,
  headers: Readonly<Record<string, string>> = {},
): Promise<Response> {
  return fetch(`${url}/plain`, {
    method: 'POST',
    headers: { origin: url, ...headers },
    body: new URLSearchParams(fields),
  });
}

/** The value of a hidden field. */
export function fieldIn(page: string, name: string): string {
  return new RegExp(`name="${name}" value="([^"]*)"`).exec(page)?.[1] ?? '';
}

/** What we say on a page, as it is read. */
export function messagesIn(page: string): readonly string[] {
  return [...page.matchAll(/<p class="bubble ours"[^>]*>([^]*?)<\/p>/g)].map(([, inner = '']) => read(inner));
}

/** What can be picked: what a button sends, and what it is called. */
export function choicesIn(page: string): readonly Choice[] {
  const [, group = ''] = /<div class="choices"[^>]*>([^]*?)<\/div>/.exec(page) ?? [];
  return [...group.matchAll(/value="([^"]*)">([^<]*)</g)].map(([, say = '', label = '']) => ({
    say: read(say),
    label: read(label),
  }));
}

function read(markup: string): string {
  const linked = markup.replace(/<a class="pill" href="([^"]*)"[^]*?<\/a\s*>/g, '\n$1');
  const text = linked.replace(/<[^>]*>/g, '').trim();
  return text.replace(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code)));
}
