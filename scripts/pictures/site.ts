/** A page that is not ours, with our one line at its end. */
export function siteOf(server: string): string {
  return `<!doctype html>
<html lang="en">
  <head>
    <title>Riverside Neighborhood Library</title>
    <meta name="viewport" content="width=device-width" />
    <style>
      body { margin: 0; font: 1.0625rem/1.6 Georgia, serif; color: #26323f; background: #f4f6f8; }
      header { padding: 1.5rem 3rem; background: #24476b; color: #fff; font-size: 1.5rem; }
      main { max-width: 40rem; padding: 1.5rem 3rem; }
    </style>
  </head>
  <body>
    <header>Riverside Neighborhood Library</header>
    <main>
      <h1>Know your rights month</h1>
      <p>Every Tuesday evening a lawyer answers questions in the reading room. No appointment, no fee.</p>
      <p>Bring your letters. We have a copier, a scanner, and coffee.</p>
    </main>
    <script async src="${server}/widget.js" data-lang="en" data-accent="#24476b"></script>
  </body>
</html>`;
}
