import type { Random } from '../privacy/index.ts';
import type { LinkPurpose, NewLink } from '../store/store.ts';
import { drawCode, spelledCode } from './code.ts';
import type { LinkKind } from './reply.ts';

/** What links are made of: chance, the clock, and the address people reach us at. */
export type LinkParts = Readonly<{ random: Random; now: () => number; publicUrl: string }>;

/** A link to keep, and how the person is told of it: as an address to open, or inside the sentence. */
export type DrawnLink = Readonly<{
  kept: NewLink;
  address?: string;
  values?: Readonly<Record<string, string>>;
}>;

const minute = 60_000;
const day = 24 * 60 * minute;

/** As long as a session may lie untouched, for a page that is only read; a way in is short. */
const kinds = {
  page: { purpose: 'take-away', lasts: 7 * day },
  link: { purpose: 'go-on', lasts: day },
  code: { purpose: 'go-on', lasts: 15 * minute },
} as const satisfies Record<LinkKind, Readonly<{ purpose: LinkPurpose; lasts: number }>>;

/** Makes a link nobody can guess: 128 bits where it is tapped, 40 where it is typed, for a quarter of an hour. */
export function drawLink(kind: LinkKind, { random, now, publicUrl }: LinkParts): DrawnLink {
  const { purpose, lasts } = kinds[kind];
  const token = kind === 'code' ? drawCode(random) : Buffer.from(random(16)).toString('base64url');
  const kept = { token, purpose, until: now() + lasts };
  switch (kind) {
    case 'page':
      return { kept, address: `${publicUrl}/p/${token}` };
    case 'link':
      return { kept, address: `${publicUrl}/c/${token}` };
    case 'code':
      return { kept, values: { code: spelledCode(token), chat: `${publicUrl}/chat` } };
  }
}
