import type { Language, Outbound } from '../channels/channel.ts';
import type { NewLink } from '../store/store.ts';
import { drawLink, type LinkParts } from './draw-link.ts';
import type { Reply } from './reply.ts';
import { word } from './word.ts';

/** The words of a turn, and the links that stand in them. */
type Worded = Readonly<{ reply: readonly Outbound[]; links?: readonly NewLink[] }>;

/** Puts the words on; a link is drawn only now, so that the turn itself is the same each time. */
export function wordTurn(replies: readonly Reply[], language: Language | null, parts: LinkParts): Worded {
  const worded = replies.map((reply) => wordReply(reply, language, parts));
  const links = worded.flatMap(({ link }) => link ?? []);
  return { reply: worded.map(({ outbound }) => outbound), ...(links.length > 0 && { links }) };
}

function wordReply(
  reply: Reply,
  language: Language | null,
  parts: LinkParts,
): Readonly<{ outbound: Outbound; link?: NewLink }> {
  if (reply.link === undefined) return { outbound: word(reply, language) };
  const { kept, address, values } = drawLink(reply.link, parts);
  const says = values ? reply.says.map((say) => ({ ...say, values })) : reply.says;
  return {
    outbound: { ...word({ ...reply, says }, language), ...(address && { link: address }) },
    link: kept,
  };
}
