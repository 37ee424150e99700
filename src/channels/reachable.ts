/** Text as it is, or a part of it that can be opened or called with one tap. */
export type Piece = string | Readonly<{ shown: string; href: string }>;

/** A web address, or a telephone number as it is written in California. */
export const address = /(https?:\/\/[^\s<>"]+[^\s<>".,;:!?)])|(\(?\b\d{3}\)?[ .-]\d{3}[.-]\d{4}\b)/;

/** A text in pieces, its addresses and numbers apart: for every channel that can show a link. */
export function reachable(text: string): readonly Piece[] {
  return text.split(address).flatMap((piece, at): readonly Piece[] => {
    if (!piece) return [];
    if (at % 3 === 1) return [{ shown: piece, href: piece }];
    return at % 3 === 2 ? [{ shown: piece, href: `tel:+1${piece.replace(/\D/g, '')}` }] : [piece];
  });
}
