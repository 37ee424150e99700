/**
 * What the private link says by which somebody came to our own page. It leaves the address bar at once, so that nobody
 * reads it there and no bookmark keeps it; from then on the page is the chat.
 */
export function takePrivateLink(server: string): string | undefined {
  const [before, link] = location.pathname.split('/c/');
  if (before || !link || !server.startsWith(location.origin)) return undefined;
  history.replaceState(null, '', `/chat${location.search.replace('&here', '')}`);
  return link;
}
